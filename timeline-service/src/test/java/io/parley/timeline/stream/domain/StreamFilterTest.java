package io.parley.timeline.stream.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.timeline.Change;
import io.parley.events.timeline.Change.Kind;
import io.parley.events.timeline.TopicUpdated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StreamFilterTest {

    private static final TopicUpdated UPDATE = new TopicUpdated(
            "talks",
            7,
            List.of(new Change("claims", Kind.ADDED, "a", ""), new Change("issues", Kind.CHANGED, "b", "")),
            List.of());

    @Test
    void without_a_filter_everything_passes() {
        assertThat(new StreamFilter(Set.of(), Set.of()).of(UPDATE)).contains(UPDATE);
    }

    @Test
    void only_the_wanted_changes_pass() {
        assertThat(new StreamFilter(Set.of("issues"), Set.of())
                        .of(UPDATE)
                        .orElseThrow()
                        .changes())
                .extracting(Change::key)
                .containsExactly("b");
        assertThat(new StreamFilter(Set.of(), Set.of(Kind.ADDED))
                        .of(UPDATE)
                        .orElseThrow()
                        .changes())
                .extracting(Change::key)
                .containsExactly("a");
    }

    @Test
    void an_update_without_a_wanted_change_does_not_pass() {
        assertThat(new StreamFilter(Set.of("issues"), Set.of(Kind.ADDED)).of(UPDATE))
                .isEmpty();
    }
}

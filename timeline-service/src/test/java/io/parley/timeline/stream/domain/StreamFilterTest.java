package io.parley.timeline.stream.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.Change.Kind;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.stream.domain.StreamFilter.Subjects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamFilterTest {

    private static final TopicUpdated UPDATE = new TopicUpdated(
            "talks",
            7,
            List.of(new Change("claims", Kind.ADDED, "a", ""), new Change("issues", Kind.CHANGED, "b", "")),
            List.of());

    @Test
    void without_a_filter_everything_passes() {
        assertThat(filter(Set.of(), Set.of()).of(UPDATE, StreamFilterTest::nobodyAsks))
                .contains(UPDATE);
    }

    @Test
    void only_the_wanted_changes_pass() {
        assertThat(filter(Set.of("issues"), Set.of())
                        .of(UPDATE, StreamFilterTest::nobodyAsks)
                        .orElseThrow()
                        .changes())
                .extracting(Change::key)
                .containsExactly("b");
        assertThat(filter(Set.of(), Set.of(Kind.ADDED))
                        .of(UPDATE, StreamFilterTest::nobodyAsks)
                        .orElseThrow()
                        .changes())
                .extracting(Change::key)
                .containsExactly("a");
    }

    @Test
    void an_update_without_a_wanted_change_does_not_pass() {
        assertThat(filter(Set.of("issues"), Set.of(Kind.ADDED)).of(UPDATE, StreamFilterTest::nobodyAsks))
                .isEmpty();
    }

    @Test
    void only_changes_on_the_wanted_issues_and_parties_pass_and_what_is_gone() {
        Change gone = new Change("claims", Kind.REMOVED, "c", "");
        TopicUpdated update = new TopicUpdated(
                "talks",
                8,
                Stream.concat(UPDATE.changes().stream(), Stream.of(gone)).toList(),
                List.of());
        Subjects subjects = any -> Map.of(
                UPDATE.changes().get(0), new Subject(Issue.CEASEFIRE, Set.of("Q1", "Osper Union")),
                UPDATE.changes().get(1), new Subject(null, Set.of("Q2")));
        assertThat(keys(new StreamFilter(Set.of(), Set.of(), Set.of(Issue.CEASEFIRE), Set.of()), update, subjects))
                .containsExactly("a", "c");
        assertThat(keys(new StreamFilter(Set.of(), Set.of(), Set.of(), Set.of("Q2")), update, subjects))
                .containsExactly("b", "c");
        assertThat(keys(
                        new StreamFilter(Set.of(), Set.of(Kind.ADDED), Set.of(Issue.CEASEFIRE), Set.of("Osper Union")),
                        update,
                        subjects))
                .containsExactly("a");
        assertThat(new StreamFilter(Set.of("issues"), Set.of(), Set.of(Issue.TRADE), Set.of()).of(update, subjects))
                .isEmpty();
    }

    private static List<String> keys(StreamFilter filter, TopicUpdated update, Subjects subjects) {
        return filter.of(update, subjects).orElseThrow().changes().stream()
                .map(Change::key)
                .toList();
    }

    private static StreamFilter filter(Set<String> views, Set<Kind> kinds) {
        return new StreamFilter(views, kinds, Set.of(), Set.of());
    }

    /** What elements are about is not asked where no issue and no party is wanted. */
    private static Map<Change, Subject> nobodyAsks(TopicUpdated update) {
        throw new AssertionError("needless");
    }
}

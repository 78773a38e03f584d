package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.timeline.fixture.Story;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.world.adapter.WorldTables;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureContradictionsTest {

    private static final TopicDefinition TOPIC =
            new TopicDefinition("t", List.of(), List.of("pickets"), List.of(), null, null);

    private static Story story(String provider, long value, @Nullable String qualifier) {
        return Story.of(provider, provider, "There were " + value + " pickets.")
                .figure("pickets", value, qualifier, "2025-10-07", value + " pickets");
    }

    private static List<? extends Element> contradictions(Story... stories) {
        return ComputedView.of(TOPIC, Stream.of(stories).map(Story::reported).toList(), WorldTables.load())
                .elements()
                .get(ViewName.CONTRADICTIONS);
    }

    @Test
    void differentExactNumbersForOneDayContradict() {
        assertThat(contradictions(story("a", 4_113, null), story("b", 4_377, null)))
                .hasSize(1);
    }

    @Test
    void aNumberAboveALowerLimitDoesNotContradictIt() {
        assertThat(contradictions(story("a", 4_113, "at least"), story("b", 4_377, null)))
                .isEmpty();
    }

    @Test
    void aRoundNumberStandsForWhatLiesAroundIt() {
        assertThat(contradictions(story("a", 4_000, null), story("b", 4_113, null)))
                .isEmpty();
    }
}

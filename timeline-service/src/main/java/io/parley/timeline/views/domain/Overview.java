package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a negotiation stands, and why we say so. */
public record Overview(
        long revision,
        @Nullable Instant asOf,
        Stage stage,
        StageExplanation stageExplanation,
        List<StageTurn> stages,
        Momentum momentum,
        Map<String, Integer> counts,
        @Nullable LastChange lastChange) {

    /** The article that the stage was taken from, and its words. */
    public record StageExplanation(
            String text,
            @Nullable String rule,
            @Nullable ArticleId articleId,
            @Nullable String published,
            List<Evidence> evidence) {
        public StageExplanation {
            evidence = List.copyOf(evidence);
        }
    }

    /** A change of the stage: the day of the article that tells it, and the sentence that does. */
    public record StageTurn(Stage stage, @Nullable String date, String text, List<Evidence> evidence) {
        public StageTurn {
            evidence = List.copyOf(evidence);
        }
    }

    /** Direction of the talks between -1 and 1, with the formula and all that went into it. */
    public record Momentum(
            double value,
            String formula,
            @Nullable String relativeTo,
            List<Input> inputs,
            List<Day> days,
            List<Evidence> evidence) {

        /** The claims of one stance: their number and their decayed weight. */
        public record Input(Stance stance, int sign, int claims, double weight) {}

        /** The value at the end of a day, and how many claims the day brought; days without any are left out. */
        public record Day(String date, double value, int claims) {}

        public Momentum {
            days = days == null ? List.of() : List.copyOf(days);
            inputs = List.copyOf(inputs);
            evidence = List.copyOf(evidence);
        }
    }

    /** @param stages oldest first; absent in what was stored before there were any */
    public Overview {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }

    /** The newest published article of the topic. */
    public record LastChange(
            ArticleId articleId,
            long version,
            String provider,
            @Nullable String published,
            @Nullable String headline) {}

    /** The same overview as committed under a number, or as of a time. */
    public Overview stamped(long number, @Nullable Instant time) {
        return new Overview(number, time, stage, stageExplanation, stages, momentum, counts, lastChange);
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Overview.StageExplanation;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the talks have come: the newest published article that reports a stage decides; earlier ones are turns. */
final class StageReports {

    private StageReports() {}

    /** Entries for each article whose stage differs from that of the one before it and that has words for it. */
    static List<TimelineEntry> turns(TopicFacts facts) {
        List<TimelineEntry> turns = new ArrayList<>();
        Stage before = Stage.NONE;
        for (OnTopicArticle article : facts.articles()) {
            StageReport report = article.stage().orElse(null);
            if (report == null || !reports(report) || report.stage() == before) {
                continue;
            }
            before = report.stage();
            List<Evidence> evidence = facts.evidence(article, report.evidence());
            if (!evidence.isEmpty()) {
                turns.add(new TimelineEntry(
                        Ids.of("stage", article.id(), report.stage()),
                        Timeline.day(article.reported().published()),
                        Kind.STAGE,
                        "Stage: " + report.stage().name().toLowerCase(Locale.ROOT),
                        1,
                        List.of(article.reported().provider()),
                        evidence));
            }
        }
        return turns;
    }

    static Stage stage(TopicFacts facts) {
        return newest(facts).map(Found::report).map(StageReport::stage).orElse(Stage.NONE);
    }

    static StageExplanation explanation(TopicFacts facts) {
        return newest(facts)
                .map(found -> new StageExplanation(
                        "The newest published article that reports a stage, by "
                                + found.article().reported().provider()
                                + ", reports "
                                + found.report().stage()
                                + ".",
                        found.report().rule(),
                        found.article().id(),
                        found.article().reported().published(),
                        facts.evidence(found.article(), found.report().evidence())))
                .orElse(new StageExplanation("No article reports a stage.", null, null, null, List.of()));
    }

    private record Found(OnTopicArticle article, StageReport report) {}

    private static Optional<Found> newest(TopicFacts facts) {
        Found newest = null;
        for (OnTopicArticle article : facts.articles()) {
            StageReport report = article.stage().orElse(null);
            if (report != null && reports(report)) {
                newest = new Found(article, report);
            }
        }
        return Optional.ofNullable(newest);
    }

    /** NONE without words for it only says that the engine found nothing. */
    private static boolean reports(StageReport report) {
        return report.stage() != Stage.NONE || !report.evidence().isEmpty();
    }
}

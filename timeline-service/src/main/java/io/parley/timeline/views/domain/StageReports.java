package io.parley.timeline.views.domain;

import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the talks have come. Articles are read from the oldest to the newest; each may turn the stage, but what is less
 * sure than what it would overturn needs a second story: an old stage that an article looks back on is no turn. A breakdown
 * stays until somebody reports that the talks go on, or more than talks.
 */
final class StageReports {

    /** Stages that are news when they are reached: one article on the topic is enough. */
    private static final Set<Stage> NEWS =
            EnumSet.of(Stage.FRAMEWORK, Stage.AGREEMENT, Stage.IMPLEMENTATION, Stage.BREAKDOWN);

    /** Stages that hold against a single report of talks or of a text on the table. */
    private static final Set<Stage> SETTLED = EnumSet.of(Stage.AGREEMENT, Stage.IMPLEMENTATION);

    /** What is looked back on as often as it is news. */
    private static final Set<Stage> AGREED = EnumSet.of(Stage.FRAMEWORK, Stage.AGREEMENT);

    /** While something lies on the table, that talks go on is no step back. */
    private static final Set<Stage> ON_THE_TABLE = EnumSet.of(Stage.PROPOSAL, Stage.FRAMEWORK);

    private static final String SINCE = "since a breakdown";

    /** How long a report that did not turn the stage waits for a second one. */
    private static final Duration MEMORY = Duration.ofDays(10);

    /** The article that made the stage what it is, and the newest one that says the same. */
    record Turn(OnTopicArticle article, StageReport report, OnTopicArticle newest, StageReport latest) {

        Turn(OnTopicArticle article, StageReport report) {
            this(article, report, article, report);
        }

        Turn confirmedBy(Turn later) {
            return new Turn(article, report, later.article(), later.report());
        }

        /** Whether it tells of an agreement that the article only looks back on: nobody knows from it when that was made. */
        boolean looksBack(TopicFacts facts) {
            return AGREED.contains(report.stage())
                    && Background.tells(StageLines.telling(facts, this), EventDays.published(article));
        }
    }

    private StageReports() {}

    /** The turns of the stage, oldest first. */
    static List<Turn> of(TopicFacts facts) {
        List<Turn> turns = new ArrayList<>();
        Turn waiting = null;
        for (OnTopicArticle article : facts.articles()) {
            StageReport report = StageEvents.of(facts, article)
                    .or(() -> article.stage()
                            .filter(stage -> reports(article, stage))
                            .map(stage -> sinceThen(article, stage)))
                    .orElse(null);
            if (report == null) {
                continue;
            }
            Turn next = new Turn(article, report);
            Stage before = turns.isEmpty()
                    ? Stage.NONE
                    : turns.get(turns.size() - 1).report().stage();
            if (report.stage() == before && !turns.isEmpty() && isFurther(turns.get(turns.size() - 1), next)) {
                turns.add(next);
                waiting = null;
            } else if (report.stage() == before && !turns.isEmpty()) {
                turns.set(turns.size() - 1, turns.get(turns.size() - 1).confirmedBy(next));
                waiting = null;
            } else if (facts.carried().isTurnedBy(article.id())
                    || turnsAlone(facts, before, next)
                    || seconds(facts, before, waiting, next)) {
                turns.add(next);
                waiting = null;
            } else {
                waiting = next;
            }
        }
        return turns;
    }

    /** A collapse that a story tells only to say after what the talks have come to an end is none. */
    private static StageReport sinceThen(OnTopicArticle article, StageReport report) {
        if (report.stage() != Stage.BREAKDOWN) {
            return report;
        }
        List<Optional<Stage>> since = report.evidence().stream()
                .map(span -> StageWords.since(article.text(Sentences.around(article, span))))
                .toList();
        return since.stream().allMatch(Optional::isPresent)
                ? since.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(stage -> new StageReport(stage, SINCE, report.evidence()))
                        .orElse(report)
                : report;
    }

    /** A further agreement, told as an event long after the last one, is a step of its own. */
    private static boolean isFurther(Turn last, Turn next) {
        Instant first = Plausible.publishedAt(last.newest());
        Instant second = Plausible.publishedAt(next.article());
        return next.report().stage() == Stage.AGREEMENT
                && StageEvents.RULE.equals(next.report().rule())
                && first != null
                && second != null
                && Duration.between(first, second).compareTo(MEMORY) > 0;
    }

    private static boolean turnsAlone(TopicFacts facts, Stage before, Turn next) {
        Stage stage = next.report().stage();
        if (stage == Stage.NONE || !isSure(facts, next) || (before != Stage.NONE && next.looksBack(facts))) {
            return false;
        }
        if (ON_THE_TABLE.contains(before) && stage == Stage.TALKS) {
            return false;
        }
        if (before == Stage.BREAKDOWN) {
            boolean agreed = stage == Stage.AGREEMENT
                    && (SINCE.equals(next.report().rule()) || says(facts, next, WordLists.AGREED));
            return agreed
                    || stage == Stage.IMPLEMENTATION
                    || stage == Stage.FRAMEWORK
                    || tellsOfResumption(facts, next);
        }
        if (before == Stage.IMPLEMENTATION) {
            return stage == Stage.BREAKDOWN && next.article().mostlyOnTopic();
        }
        if (SETTLED.contains(before)) {
            return NEWS.contains(stage)
                    && stage != Stage.FRAMEWORK
                    && next.article().mostlyOnTopic();
        }
        return !NEWS.contains(stage) || next.article().mostlyOnTopic();
    }

    /**
     * Whether one of the sentences itself says it: talks by a word for them, a collapse by a word for one, what is carried out by a word
     * for that, an agreement by none for what is yet to come.
     */
    private static boolean isSure(TopicFacts facts, Turn next) {
        List<TextSpan> evidence = next.article().onTopic(next.report().evidence());
        return evidence.stream()
                .map(span -> Lines.around(facts, next.article(), span))
                .anyMatch(line -> StageWords.say(next.report().stage(), line));
    }

    /** Its first sentence tells that the talks go on. */
    private static boolean tellsOfResumption(TopicFacts facts, Turn next) {
        return !facts.evidence(next.article(), next.report().evidence()).isEmpty()
                && WordLists.RESUMPTION.in(Lines.around(
                        facts, next.article(), next.report().evidence().get(0)));
    }

    /** Whether one of its sentences has one of the words; "a deal worth so much" alone ends no breakdown. */
    private static boolean says(TopicFacts facts, Turn next, WordLists words) {
        return next.article().onTopic(next.report().evidence()).stream()
                .anyMatch(span -> words.in(Lines.around(facts, next.article(), span)));
    }

    /** Whether a report says what one of another story said not long before; after a breakdown that is not enough. */
    private static boolean seconds(TopicFacts facts, Stage before, @Nullable Turn waiting, Turn next) {
        if (waiting == null
                || (before == Stage.BREAKDOWN && !NEWS.contains(next.report().stage()))
                || waiting.report().stage() != next.report().stage()
                || next.report().stage() == Stage.NONE
                || !isSure(facts, waiting)
                || !isSure(facts, next)
                || facts.stories()
                        .of(waiting.article().id())
                        .equals(facts.stories().of(next.article().id()))) {
            return false;
        }
        Instant first = Plausible.publishedAt(waiting.article());
        Instant second = Plausible.publishedAt(next.article());
        return first != null
                && second != null
                && Duration.between(first, second).compareTo(MEMORY) <= 0;
    }

    static Stage stage(List<Turn> turns) {
        return turns.isEmpty()
                ? Stage.NONE
                : turns.get(turns.size() - 1).report().stage();
    }

    /** A stage without words on the topic that say so is none that can be shown. */
    private static boolean reports(OnTopicArticle article, StageReport report) {
        return !article.onTopic(report.evidence()).isEmpty();
    }
}

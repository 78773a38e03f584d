package io.parley.timeline.views.domain;

import io.parley.events.claims.Stage;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Overview.StageExplanation;
import io.parley.timeline.views.domain.Overview.StageTurn;
import io.parley.timeline.views.domain.StageReports.Turn;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import io.parley.timeline.world.domain.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the turns of the stage are told: each with its sentence and its day, and why the stage is what it is. */
final class StageLines {

    /** Stages that are reached on a day; talks and plans go on for many. */
    private static final Set<Stage> NEWS =
            EnumSet.of(Stage.FRAMEWORK, Stage.AGREEMENT, Stage.IMPLEMENTATION, Stage.BREAKDOWN);

    /** "That was more than the fund had proposed": the line does not tell what was proposed. */
    private static final Pattern POINTS_BACK = Pattern.compile("(?:That|This|These|Those|He|She|They|It) \\p{Ll}");

    /** "have agreed changes to the pact": on whatever day of late. */
    private static final Pattern HAS_DONE = Pattern.compile(
            "\\b(?:has|have) (?:\\p{Ll}+ly |also |now )?(?!been\\b)\\p{Ll}+(?:ed|en|wn|ld|ck|ght|ade|ut)\\b");

    private StageLines() {}

    /**
     * Entries of the timeline for the turns that have words.
     *
     * @param others lines of meetings and plans: one that says how talks or plans began tells that turn, too
     */
    static List<TimelineEntry> entries(TopicFacts facts, List<Turn> turns, List<TimelineEntry> others) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Turn turn : turns) {
            OnTopicArticle article = turn.article();
            List<Evidence> evidence = facts.evidence(article, turn.report().evidence());
            if (!evidence.isEmpty()) {
                String telling = telling(facts, turn);
                entries.add(TimelineEntry.of(
                                Ids.of("stage", article.id(), turn.report().stage()),
                                shownDay(facts, turn),
                                Timeline.day(Plausible.published(article.reported())),
                                Kind.STAGE,
                                "Stage: " + turn.report().stage().name().toLowerCase(Locale.ROOT) + " \u2013 "
                                        + telling,
                                1,
                                List.of(article.reported().provider()),
                                evidence)
                        .foldedIf(!NEWS.contains(turn.report().stage())
                                && (POINTS_BACK.matcher(telling).lookingAt()
                                        || isTold(facts, telling, day(facts, turn), others))));
            }
        }
        return entries;
    }

    private static boolean isTold(TopicFacts facts, String telling, @Nullable String day, List<TimelineEntry> others) {
        return others.stream()
                .anyMatch(other -> !other.folded()
                        && (other.date() == null || other.date().equals(day))
                        && facts.saySame(ToldSentences.told(other), telling));
    }

    /** Talks and plans go on for many days: theirs is the one that the sentence names, or only the day of the report is known. */
    private static @Nullable String shownDay(TopicFacts facts, Turn turn) {
        if (turn.looksBack(facts)) {
            return null;
        }
        if (NEWS.contains(turn.report().stage())) {
            return HAS_DONE.matcher(telling(facts, turn)).find()
                    ? toldDay(facts, turn).map(LocalDate::toString).orElse(null)
                    : day(facts, turn);
        }
        if (PlanAuthors.tellsOfEarlier(telling(facts, turn))) {
            return null;
        }
        return toldDay(facts, turn)
                .or(() -> EventDays.published(turn.article())
                        .flatMap(published -> ToldDay.of(telling(facts, turn), published)))
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** The day of the event that turned it, or the one that its sentence names; else that of the article. */
    static @Nullable String day(TopicFacts facts, Turn turn) {
        return toldDay(facts, turn)
                .or(() -> EventDays.published(turn.article()))
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** The day of the event that turned it, or the one that its sentence names. */
    private static Optional<LocalDate> toldDay(TopicFacts facts, Turn turn) {
        Optional<LocalDate> published = EventDays.published(turn.article());
        String line = telling(facts, turn);
        return StageEvents.day(turn.article(), turn.report())
                .or(() -> NEWS.contains(turn.report().stage())
                        ? published.flatMap(day -> ToldDay.of(line, day).or(() -> otherDay(facts, turn, day)))
                        : SaidDay.of(line, published));
    }

    /** "The council agreed Tuesday to the settlement": the day that another sentence tells which says the same. */
    private static Optional<LocalDate> otherDay(TopicFacts facts, Turn turn, LocalDate published) {
        return turn.article().onTopic(turn.report().evidence()).stream()
                .map(span -> Lines.around(facts, turn.article(), span))
                .filter(line ->
                        StageWords.say(turn.report().stage(), line) && !Background.tells(line, Optional.of(published)))
                .map(line -> ToldDay.of(line, published))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The days on which the talks came to an agreement, oldest first. */
    static List<LocalDate> settled(TopicFacts facts, List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.report().stage() == Stage.AGREEMENT && !turn.looksBack(facts))
                .flatMap(turn -> DateWindow.of(day(facts, turn)).stream())
                .map(DateWindow::first)
                .sorted()
                .toList();
    }

    /** The turns that have words, each with its sentence. */
    static List<StageTurn> told(TopicFacts facts, List<Turn> turns) {
        return turns.stream()
                .filter(turn -> !facts.evidence(turn.article(), turn.report().evidence())
                        .isEmpty())
                .map(turn -> new StageTurn(
                        turn.report().stage(),
                        day(facts, turn),
                        telling(facts, turn),
                        facts.evidence(turn.article(), turn.report().evidence())))
                .toList();
    }

    /** The sentence that says it; the first one where none does. */
    static String telling(TopicFacts facts, Turn turn) {
        List<String> lines = turn.article().onTopic(turn.report().evidence()).stream()
                .map(span -> Lines.around(facts, turn.article(), span))
                .toList();
        return lines.stream()
                .filter(line -> !Lines.startsWeakly(line)
                        && StageWords.say(turn.report().stage(), line))
                .min(Comparator.comparing(line -> !WordLists.AGREED.in(line)))
                .orElse(lines.get(0));
    }

    static StageExplanation explanation(TopicFacts facts, List<Turn> turns) {
        if (turns.isEmpty()) {
            return new StageExplanation("No article reports a stage.", null, null, null, List.of());
        }
        Turn last = turns.get(turns.size() - 1);
        return new StageExplanation(
                last.newest().reported().provider() + " reports "
                        + last.latest().stage() + "; nothing newer turns it.",
                last.latest().rule(),
                last.newest().id(),
                Plausible.published(last.newest().reported()),
                facts.evidence(last.newest(), last.latest().evidence()));
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands taken, as happenings of the day they were first published: what several articles quote within days is one. */
final class Statements {

    private static final Duration NEAR = Duration.ofDays(3);

    private static final Pattern PERFECT =
            Pattern.compile("\\b(?:has|have|had) (?:also |already |repeatedly )?\\p{Ll}+(?:ed|ught|ade|iven)\\b");

    /** A number that two sentences do not share by chance: of two digits or more, with its unit. */
    private static final Pattern SUM =
            Pattern.compile("\\b\\d[\\d.,]+ (?:million|billion|trillion|percent|[\\p{L}]+s)\\b");

    /** What a reporter asks is nobody's statement; a question in quotation marks is. */
    private static final Pattern QUESTION = Pattern.compile("\\?$");

    private Statements() {}

    static List<TimelineEntry> of(TopicFacts facts, List<Stand> stands) {
        Map<String, List<List<Stand>>> bySide = new LinkedHashMap<>();
        for (Stand stand : stands) {
            if (stand.stance() != Stance.STATES) {
                put(facts, bySide.computeIfAbsent(stand.side().id(), any -> new ArrayList<>()), stand);
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (List<List<Stand>> groups : bySide.values()) {
            for (List<Stand> group : groups) {
                boolean again = groups.stream().anyMatch(earlier -> tellsAgain(group.get(0), earlier.get(0)));
                boolean ofOthers = !told.add(group.get(0).line()); // one sentence for two sides is one line
                entries.add(entry(facts, group).foldedIf(again || ofOthers));
            }
        }
        return entries;
    }

    /** "has offered 659 billion yen", long after it was first told that he did, is no news. */
    private static boolean tellsAgain(Stand stand, Stand earlier) {
        Instant first = Plausible.publishedAt(earlier.article());
        Instant second = Plausible.publishedAt(stand.article());
        return first != null
                && second != null
                && first.isBefore(second)
                && stand.stance() == earlier.stance()
                && PERFECT.matcher(stand.line()).find()
                && SUM.matcher(stand.line()).results().anyMatch(sum -> earlier.line()
                        .contains(sum.group()));
    }

    private static void put(TopicFacts facts, List<List<Stand>> groups, Stand stand) {
        Wording wording = facts.wording(stand.line());
        for (List<Stand> group : groups) {
            if (group.stream()
                    .allMatch(other ->
                            wording.sameAs(facts.wording(other.line())) && isNear(stand.article(), other.article()))) {
                group.add(stand);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(stand)));
    }

    /** Whether both were published within a few days: later on, who says the same says it anew. */
    static boolean isNear(OnTopicArticle one, OnTopicArticle other) {
        Instant first = Plausible.publishedAt(one);
        Instant second = Plausible.publishedAt(other);
        return (first == null && second == null)
                || (first != null
                        && second != null
                        && Duration.between(first, second).abs().compareTo(NEAR) <= 0);
    }

    private static TimelineEntry entry(TopicFacts facts, List<Stand> group) {
        Stand first = group.get(0);
        List<OnTopicArticle> tellers = group.stream().map(Stand::article).toList();
        return TimelineEntry.of(
                        Ids.of("statement", first.id()),
                        first.isBackground() ? null : day(facts, first),
                        reported(facts, first),
                        Kind.STATEMENT,
                        first.line(),
                        facts.independentSources(tellers),
                        TopicFacts.providers(tellers),
                        group.stream()
                                .flatMap(stand -> stand.evidence().stream())
                                .distinct()
                                .toList())
                .foldedIf(group.stream()
                                .noneMatch(stand -> facts.isCentral(stand.side().id()))
                        || group.stream().allMatch(Statements::looksBack)
                        || QUESTION.matcher(first.line()).find());
    }

    /** The day on which it was said, where its sentence or the one before tells it; else only the day of the report is known. */
    private static @Nullable String day(TopicFacts facts, Stand stand) {
        Evidence words = stand.evidence().get(0);
        return SaidDay.of(facts, stand.article(), new TextSpan(words.start(), words.end(), null), stand.source())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static @Nullable String reported(TopicFacts facts, Stand stand) {
        Evidence words = stand.evidence().get(0);
        return FirstPrint.of(facts, stand.article(), new TextSpan(words.start(), words.end(), null))
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** Of another year, or long before by its own words; what is told "in doing" something else may be news. */
    private static boolean looksBack(Stand stand) {
        return Background.isOfBefore(stand.line(), EventDays.published(stand.article()));
    }
}

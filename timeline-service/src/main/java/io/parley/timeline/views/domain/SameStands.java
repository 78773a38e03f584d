package io.parley.timeline.views.domain;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When two stands of a cell, of one stance, tell a reader the same: in the same words, with the same sum, or as the report of another
 * story on the same day.
 */
final class SameStands {

    /** "659 billion": the sum by which an offer is known, however it is converted. */
    private static final Pattern SUM =
            Pattern.compile("\\d[\\d,.]* (?:thousand|million|billion|trillion|percent|per cent)\\b");

    /** So much of the shorter one's words do two reports of one stand have in common. */
    private static final double ALIKE = 0.3;

    private SameStands() {}

    /** Whether the later one tells nothing new. */
    static boolean areOne(TopicFacts facts, Stand first, Stand later) {
        return first.stance() == later.stance()
                && (facts.saySame(first.line(), later.line())
                        || namesSameSum(first.line(), later.line())
                        || isOtherReport(facts, first, later));
    }

    /** The sum that is named first is the one that it is about. */
    private static boolean namesSameSum(String first, String later) {
        return sum(first).isPresent() && sum(first).equals(sum(later));
    }

    private static Optional<String> sum(String line) {
        return SUM.matcher(line).results().map(MatchResult::group).findFirst();
    }

    private static boolean isOtherReport(TopicFacts facts, Stand first, Stand later) {
        String day = Timeline.day(first.article().reported().published());
        return !first.article().id().equals(later.article().id())
                && day != null
                && day.equals(Timeline.day(later.article().reported().published()))
                && facts.wording(first.words()).containment(facts.wording(later.words())) >= ALIKE;
    }
}

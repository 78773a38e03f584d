package io.parley.extraction.positions;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Tense;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a predicate tells what was held long ago: "the treaty, which it had rejected in 2020" is no position of today. */
final class Bygone {

    /** What somebody held so long before the article is background. */
    private static final int RECENT_DAYS = 120;

    private static final Set<String> WHEN = Set.of("in", "on", "during", "back");
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private Bygone() {}

    static boolean is(Clause own, Words clause, Reading reading) {
        return own.tense().isBehind() && (isOfObjectBefore(own, clause) || isLongAgo(own.token(), clause, reading));
    }

    /** "accepted the plan that it had opposed": told to say how it was before. */
    private static boolean isOfObjectBefore(Clause own, Words clause) {
        int antecedent = clause.tree().head(own.token());
        return own.tense() == Tense.PAST_PERFECT
                && clause.relation(own.token()) == Relation.ACL_RELCL
                && own.objects().stream().anyMatch(object -> object.token() == antecedent);
    }

    /** "rejected in 2020", "rejected the offer in 2020": not "the treaty of 2020". */
    private static boolean isLongAgo(int word, Words clause, Reading reading) {
        for (int child : clause.tree().children(word)) {
            boolean when =
                    switch (clause.relation(child)) {
                        case OBL, NMOD -> WHEN.contains(link(clause, child)) && isOld(clause, child, reading);
                        case OBJ -> isLongAgo(child, clause, reading);
                        default -> false;
                    };
            if (when) {
                return true;
            }
        }
        return false;
    }

    private static String link(Words clause, int word) {
        int preposition = clause.caseOf(word);
        return preposition == Words.NONE ? "" : clause.lemma(preposition);
    }

    private static boolean isOld(Words clause, int word, Reading reading) {
        LocalDate published = reading.document().published();
        Span words = clause.span(clause.tree().first(word), clause.tree().last(word));
        for (FoundDate date : reading.datesIn(words)) {
            LocalDate day = lastDay(date.value());
            boolean own = date.span().contains(clause.token(word).span());
            if (own && published != null && day != null && day.isBefore(published.minusDays(RECENT_DAYS))) {
                return true;
            }
        }
        return false;
    }

    /** A day near the end of the year, month or stretch; null where the value has no year. */
    private static @Nullable LocalDate lastDay(String value) {
        String end = value.substring(value.indexOf('/') + 1);
        if (end.length() < YEAR_DIGITS || !end.substring(0, YEAR_DIGITS).chars().allMatch(Character::isDigit)) {
            return null;
        }
        boolean month = end.length() == MONTH_LENGTH && Character.isDigit(end.charAt(MONTH_LENGTH - 1));
        return end.length() >= DAY_LENGTH
                ? LocalDate.parse(end.substring(0, DAY_LENGTH))
                : LocalDate.parse(month ? end + "-28" : end.substring(0, YEAR_DIGITS) + "-12-31");
    }
}

package io.parley.extraction.figures;

import io.parley.events.claims.FigureKind;
import io.parley.extraction.resource.WordList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The short wording of a figure, by which readers and series tell figures apart: "killed" in "people", "deal" in "USD". */
final class FigureWording {

    private static final Set<FigureKind> NAMED_BY_NOUN =
            EnumSet.of(FigureKind.OTHER, FigureKind.MONEY, FigureKind.SHARE, FigureKind.TIME, FigureKind.AFFECTED);

    private static final Set<String> PREPOSITIONS = Set.of("over", "under", "above", "below");
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour");

    private final Set<String> qualifiers = WordList.read("figures/qualifiers.txt");

    /** The kind in lower case; where that says little, the counted noun. */
    String what(FigureCandidate candidate, FigureKind kind) {
        FigureCandidate.Counted noun = candidate.counted();
        boolean byNoun = noun != null && NAMED_BY_NOUN.contains(kind);
        return noun != null && byNoun
                ? candidate.pieces().get(noun.head()).lower()
                : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The unit of measure; "people" or the counted noun for what is counted; null where the text gives neither. */
    @Nullable
    String unit(FigureCandidate candidate) {
        if (candidate.kind() != Unit.Kind.COUNT) {
            return candidate.unit().name();
        }
        FigureCandidate.Counted noun = candidate.counted();
        if (noun == null) {
            return null;
        }
        return noun.people() ? "people" : candidate.pieces().get(noun.head()).lower();
    }

    /** "at least", "about", as written before the number; what begins a range is the least of it, what ends one the most. */
    @Nullable
    String qualifier(FigureCandidate candidate) {
        int first = candidate.first();
        if (candidate.quantity().bound() != null) {
            return candidate.quantity().bound();
        }
        for (int length = 3; length >= 1; length--) {
            if (first >= length) {
                StringBuilder words = new StringBuilder();
                for (int i = first - length; i < first; i++) {
                    words.append(i > first - length ? " " : "")
                            .append(candidate.pieces().get(i).lower());
                }
                if (qualifiers.contains(words.toString()) && !isOfNoun(candidate, first - length)) {
                    return words.toString();
                }
            }
        }
        return null;
    }

    /** "Sovereignty over 35,000 square km" is no more than that. */
    private static boolean isOfNoun(FigureCandidate candidate, int word) {
        return word > 0
                && PREPOSITIONS.contains(candidate.pieces().get(word).lower())
                && candidate.pieces().get(word - 1).token().pos().equals("NOUN")
                && !TIMES.contains(candidate.pieces().get(word - 1).token().lemma());
    }
}

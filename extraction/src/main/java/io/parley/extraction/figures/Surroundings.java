package io.parley.extraction.figures;

import io.parley.events.claims.FigureKind;
import io.parley.extraction.resource.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words before and behind a figure say of its kind. */
final class Surroundings {

    private static final int AHEAD = 12;
    private static final int BACK = 7;
    private static final int DENIAL_REACH = 9;
    private static final int NEXT_NUMBER = 4;
    private static final Set<FigureKind> OF_NOUNS =
            EnumSet.of(FigureKind.TROOPS, FigureKind.AFFECTED, FigureKind.HOSTAGES);
    /** What is killed in politics: "the number necessary to kill the deal". */
    private static final Set<String> THINGS = WordList.read("figures/killed-things.txt");

    private static final int THING_REACH = 4;

    private static final Set<String> JOINS = Set.of("and", "or", ",");
    private static final Set<String> NO_DEED = Set.of("sentence", "sentences", "penalty", "threat", "threats", "row");
    private static final Set<String> LOSING = Set.of("claim", "cost", "take", "lose", "loss", "end");
    private static final int LOSING_REACH = 3;
    private static final Set<String> BREAKS = Set.of(";", "while", "but", "whereas", "(", "\"", "“", "”");

    private final Set<String> deniers = WordList.read("figures/deniers.txt");
    private final KindWords words = new KindWords();

    /**
     * A kind that a word tells.
     *
     * @param distance how many pieces lie between the word and the figure
     * @param joined whether an "and" or a comma is among them
     */
    record Sign(FigureKind kind, int distance, boolean joined) {}

    /** The first telling word behind the number; what another number has before it belongs to that one. */
    @Nullable
    Sign behind(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        for (int i = candidate.end(); i < Math.min(pieces.size(), candidate.end() + AHEAD); i++) {
            if (BREAKS.contains(pieces.get(i).lower())) {
                return null;
            }
            FigureKind kind = kind(pieces, i);
            if (kind != null && !OF_NOUNS.contains(kind) && !isVerbOfNext(pieces, i) && !isCounted(candidate, i)) {
                return new Sign(kind, i - candidate.end(), false);
            }
        }
        return null;
    }

    /** The nearest telling word before the number. */
    @Nullable
    Sign before(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        boolean joined = false;
        for (int i = candidate.first() - 1; i >= Math.max(0, candidate.first() - BACK); i--) {
            if (BREAKS.contains(pieces.get(i).lower())) {
                return null;
            }
            joined |= JOINS.contains(pieces.get(i).lower());
            FigureKind kind = kind(pieces, i);
            if (kind != null) {
                return new Sign(kind, candidate.first() - 1 - i, joined);
            }
        }
        return null;
    }

    /** The kind that the counted noun itself speaks for ("hostages"). */
    @Nullable
    FigureKind counted(FigureCandidate candidate) {
        FigureCandidate.Counted noun = candidate.counted();
        if (noun == null) {
            return null;
        }
        for (int i = noun.head(); i >= noun.first(); i--) {
            FigureKind kind = words.counted(candidate.pieces().get(i));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isCounted(FigureCandidate candidate, int at) {
        FigureCandidate.Counted noun = candidate.counted();
        return noun != null && noun.first() <= at && at <= noun.head();
    }

    /** "killed 180 people and injured some 400": the second verb belongs to the second number. */
    private static boolean isVerbOfNext(List<Piece> pieces, int at) {
        if (!pieces.get(at).token().pos().equals("VERB")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(pieces.size(), at + NEXT_NUMBER); i++) {
            if (JOINS.contains(pieces.get(i).lower())) {
                return false;
            }
            if (NumberWord.isNumber(pieces.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the word tells; a death sentence has killed nobody. */
    private @Nullable FigureKind kind(List<Piece> pieces, int at) {
        boolean noDeed =
                at + 1 < pieces.size() && NO_DEED.contains(pieces.get(at + 1).lower());
        FigureKind kind =
                noDeed || isOnlyLife(pieces, at) || isThingKilled(pieces, at) ? null : words.of(pieces.get(at));
        boolean noun = kind == null || OF_NOUNS.contains(kind) || kind == FigureKind.PAY;
        return noun || !isDenied(pieces, at) ? kind : null;
    }

    private static boolean isThingKilled(List<Piece> pieces, int at) {
        return pieces.get(at).token().lemma().equals("kill")
                && pieces.subList(at + 1, Math.min(pieces.size(), at + 1 + THING_REACH)).stream()
                        .anyMatch(piece -> THINGS.contains(piece.lower()));
    }

    /** "A change in the lives of 1.5 billion people" kills none of them; "cost the lives of 40" does. */
    private static boolean isOnlyLife(List<Piece> pieces, int at) {
        return pieces.get(at).is("lives")
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is("of")
                && pieces.subList(Math.max(0, at - LOSING_REACH), at).stream()
                        .noneMatch(piece -> LOSING.contains(piece.token().lemma()));
    }

    /** "did not say that 40 hostages were freed", "denied killing 12 civilians". */
    private boolean isDenied(List<Piece> pieces, int at) {
        for (int i = at - 1; i >= Math.max(0, at - DENIAL_REACH); i--) {
            if (BREAKS.contains(pieces.get(i).lower())) {
                return false;
            }
            if (deniers.contains(pieces.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}

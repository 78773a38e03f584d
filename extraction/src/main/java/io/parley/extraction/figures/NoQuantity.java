package io.parley.extraction.figures;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Numbers that measure nothing: dates and hours, ages, ordinals, labels ("Hotel 2000"), parts of names, votes. */
final class NoQuantity {

    private static final int LONGEST_DATE = 40;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", "s");
    private static final Set<String> PARTED_BY = Set.of(":", "/", "=", "#", "+");
    private static final Set<String> OLD = Set.of("old", "olds");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private final Set<String> labels = WordList.read("figures/label-words.txt");
    private final Set<String> notCounted = WordList.read("figures/not-counted.txt");

    boolean matches(FigureCandidate candidate, Reading reading) {
        return isMarkedOff(candidate)
                || isAge(candidate)
                || isLabel(candidate)
                || isYear(candidate)
                || isNotCounted(candidate)
                || isOneOfTwo(candidate)
                || isInDate(candidate, reading)
                || isInName(candidate, reading);
    }

    /** "G-20", "A380", "10th", "6:30", "$1 = 0.7 pounds", "7-1". */
    private static boolean isMarkedOff(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        int first = candidate.first();
        int number = candidate.quantity().first();
        int end = candidate.quantity().end();
        if (first > 0 && first == number) {
            Piece before = pieces.get(first - 1);
            boolean hyphen =
                    before.isDash() && before.glued() && pieces.get(first).glued();
            boolean letters = before.isWord() && pieces.get(first).glued();
            if (hyphen || letters || PARTED_BY.contains(before.lower())) {
                return true;
            }
        }
        if (end < pieces.size()) {
            Piece after = pieces.get(end);
            boolean glued = after.glued() && pieces.get(number).isDigits();
            boolean score = after.isDash()
                    && after.glued()
                    && end + 1 < pieces.size()
                    && pieces.get(end + 1).isDigits();
            boolean label = glued && isCapital(after); // "5G networks"
            boolean ordinal = glued && ORDINAL_ENDS.contains(after.lower());
            return label
                    || ordinal
                    || (score && candidate.kind() == Unit.Kind.COUNT)
                    || PARTED_BY.contains(after.lower());
        }
        return false;
    }

    private static boolean isCapital(Piece piece) {
        return piece.lower().length() == 1
                && piece.isWord()
                && piece.token().text().chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isAge(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        int at = candidate.end();
        if (candidate.kind() != Unit.Kind.TIME || at >= pieces.size()) {
            return false;
        }
        int next = pieces.get(at).isDash() ? at + 1 : at;
        return next < pieces.size() && OLD.contains(pieces.get(next).lower());
    }

    private boolean isLabel(FigureCandidate candidate) {
        if (candidate.kind() != Unit.Kind.COUNT || candidate.first() == 0) {
            return false;
        }
        Piece before = candidate.pieces().get(candidate.first() - 1);
        boolean dot = before.is(".") && candidate.first() > 1;
        Piece word = dot ? candidate.pieces().get(candidate.first() - 2) : before;
        boolean bare =
                candidate.counted() == null && NOUNS.contains(before.token().pos()) && before.isWord();
        return bare || labels.contains(word.lower());
    }

    private static boolean isYear(FigureCandidate candidate) {
        Piece piece = candidate.pieces().get(candidate.quantity().first());
        BigDecimal value = candidate.quantity().value();
        return candidate.kind() == Unit.Kind.COUNT
                && piece.isDigits()
                && piece.lower().length() == YEAR_DIGITS
                && value.compareTo(FIRST_YEAR) > 0
                && value.compareTo(LAST_YEAR) < 0
                && candidate.counted() == null;
    }

    private boolean isNotCounted(FigureCandidate candidate) {
        FigureCandidate.Counted counted = candidate.counted();
        return candidate.kind() == Unit.Kind.COUNT
                && counted != null
                && notCounted.contains(candidate.pieces().get(counted.head()).lower());
    }

    /** "five or six rebels": neither is the number. */
    private static boolean isOneOfTwo(FigureCandidate candidate) {
        List<Piece> pieces = candidate.pieces();
        int first = candidate.quantity().first();
        int end = candidate.quantity().end();
        boolean next = end + 1 < pieces.size() && pieces.get(end).is("or") && NumberWord.isNumber(pieces.get(end + 1));
        boolean last = first > 1 && pieces.get(first - 1).is("or") && NumberWord.isNumber(pieces.get(first - 2));
        return candidate.kind() == Unit.Kind.COUNT && (next || last);
    }

    private static boolean isInDate(FigureCandidate candidate, Reading reading) {
        Span number = candidate.numberSpan();
        Span near = new Span(Math.max(0, number.start() - LONGEST_DATE), number.end());
        return reading.datesIn(near).stream().anyMatch(d -> d.span().overlaps(number));
    }

    private static boolean isInName(FigureCandidate candidate, Reading reading) {
        Piece piece = candidate.pieces().get(candidate.quantity().first());
        Span near = new Span(Math.max(0, piece.start() - LONGEST_DATE), piece.end());
        return candidate.kind() == Unit.Kind.COUNT
                && reading.mentionsIn(near).stream()
                        .anyMatch(m ->
                                m.form() == EntityMention.Form.NAME && m.span().contains(piece.span()));
    }
}

package io.parley.extraction.figures;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.reading.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All numbers of an article that measure or count something, in order of text. */
final class FigureCandidates {

    private static final Set<String> TO = Set.of("to", "or");

    private final Units units = new Units();
    private final CountedNouns nouns = new CountedNouns();
    private final NoQuantity noQuantity = new NoQuantity();

    List<FigureCandidate> of(Reading reading) {
        List<FigureCandidate> out = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            List<Piece> pieces = Pieces.of(sentences.get(s), reading.document().text());
            read(s, pieces, reading, out);
        }
        return out;
    }

    CountedNouns nouns() {
        return nouns;
    }

    private void read(int sentence, List<Piece> pieces, Reading reading, List<FigureCandidate> out) {
        NumberReader numbers = new NumberReader(pieces);
        int i = 0;
        while (i < pieces.size()) {
            Quantity number = numbers.read(i);
            if (number == null) {
                i++;
                continue;
            }
            Quantity upper = range(pieces, number, numbers);
            FigureCandidate found = candidate(sentence, out.size(), pieces, upper);
            if (!noQuantity.matches(found, reading)) {
                out.add(found);
            }
            i = Math.max(found.end(), upper.end());
        }
    }

    /** "five to 10 years" and "5-10 percent" are up to ten; "3 or 4 percent" and "between 3 and 4" begin at three. */
    private Quantity range(List<Piece> pieces, Quantity low, NumberReader numbers) {
        int at = low.end();
        boolean between = low.first() > 0 && pieces.get(low.first() - 1).is("between");
        boolean joined = at + 1 < pieces.size()
                && (pieces.get(at).isDash()
                        || TO.contains(pieces.get(at).lower())
                        || (between && pieces.get(at).is("and")));
        if (!joined || low.share() || units.behind(pieces, at) != null) {
            return low;
        }
        Quantity high = numbers.read(at + 1);
        boolean rises = high != null && high.value().compareTo(low.value()) > 0;
        if (high == null || !rises || (units.behind(pieces, high.end()) == null && !between)) {
            return low;
        }
        boolean lower = between || pieces.get(at).is("or");
        return lower
                ? new Quantity(low.first(), high.end(), inSizeOf(high, low, pieces), false, "at least")
                : new Quantity(low.first(), high.end(), high.value(), false, "up to");
    }

    /** The "six" of "between six and seven billion" is six billion. */
    private static BigDecimal inSizeOf(Quantity high, Quantity low, List<Piece> pieces) {
        NumberWord size = NumberWord.of(pieces.get(high.end() - 1));
        if (size == null || size.kind() != NumberWord.Kind.SIZE || low.value().compareTo(size.value()) >= 0) {
            return low.value();
        }
        return low.value().multiply(size.value());
    }

    private FigureCandidate candidate(int sentence, int order, List<Piece> pieces, Quantity number) {
        Units.Found before = units.before(pieces, number.first());
        Units.Found behind = units.behind(pieces, number.end());
        Unit unit = unit(number, before, behind);
        int first = before == null ? number.first() : before.first();
        int end = behind == null ? number.end() : behind.end();
        return new FigureCandidate(sentence, order, pieces, first, end, number, unit, nouns.behind(pieces, end, unit));
    }

    private static Unit unit(Quantity number, Units.@Nullable Found before, Units.@Nullable Found behind) {
        if (number.share()) {
            return Unit.PERCENT;
        }
        if (before != null) {
            return before.unit();
        }
        return behind == null ? Unit.COUNT : behind.unit();
    }
}

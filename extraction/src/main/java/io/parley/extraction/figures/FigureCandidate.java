package io.parley.extraction.figures;

import io.parley.extraction.document.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text with its unit and what it counts, before it is judged; offsets in UTF-16 units.
 *
 * @param sentence index of its sentence in the document
 * @param order how many candidates stand before it in the article
 * @param pieces those of its sentence
 * @param first index of the first piece of the number or of the unit before it
 * @param end index of the first piece behind number and unit
 * @param counted whom or what, as pieces of the text; null where no noun follows
 */
record FigureCandidate(
        int sentence,
        int order,
        List<Piece> pieces,
        int first,
        int end,
        Quantity quantity,
        Unit unit,
        @Nullable Counted counted) {

    /**
     * The noun that is counted, with the words before it.
     *
     * @param head index of the piece that is its head
     * @param people whether it means people
     */
    record Counted(int first, int head, boolean people) {}

    BigDecimal value() {
        BigDecimal value = quantity.value().multiply(unit.factor()).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Value and unit, by which repetitions are known. */
    String amount() {
        return value().toPlainString() + " " + unit.name();
    }

    Unit.Kind kind() {
        return unit.kind();
    }

    Span numberSpan() {
        return new Span(pieces.get(first).start(), pieces.get(end - 1).end());
    }

    /** From the number to what is counted. */
    Span span() {
        Counted noun = counted;
        int last = noun == null ? end - 1 : Math.max(end - 1, noun.head());
        return new Span(pieces.get(first).start(), pieces.get(last).end());
    }

    @Nullable
    Span countedSpan() {
        Counted noun = counted;
        return noun == null
                ? null
                : new Span(
                        pieces.get(noun.first()).start(),
                        pieces.get(noun.head()).end());
    }
}

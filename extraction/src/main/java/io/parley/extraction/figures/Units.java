package io.parley.extraction.figures;

import io.parley.extraction.resource.DataFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units beside a number: behind it ("percent", "US dollars") or before it ("€", "Rs"). */
final class Units {

    private static final int LONGEST = 3;

    private final Map<String, Unit> behind = new HashMap<>();
    private final Map<String, Unit> before = new HashMap<>();

    /** A unit and the pieces that it takes. */
    record Found(Unit unit, int first, int end) {}

    Units() {
        for (DataFile.Row row : DataFile.rows("figures/units.tsv")) {
            Unit unit = new Unit(row.value(0, Unit.Kind.class), row.column(1), new BigDecimal(row.column(2)));
            for (String form : row.column(3).split("\\|", -1)) {
                behind.put(form, unit);
            }
            for (String form : row.column(4).split("\\|", -1)) {
                if (!form.isEmpty()) {
                    before.put(form, unit);
                }
            }
        }
    }

    /** The longest unit that begins at the piece; a dash before it ("35-hour") is passed over. */
    @Nullable
    Found behind(List<Piece> pieces, int at) {
        int first =
                at < pieces.size() && pieces.get(at).isDash() && pieces.get(at).glued() ? at + 1 : at;
        for (int length = LONGEST; length >= 1; length--) {
            if (first + length <= pieces.size()) {
                Unit unit = behind.get(words(pieces, first, first + length));
                if (unit != null) {
                    return new Found(unit, first, first + length);
                }
            }
        }
        return null;
    }

    /** The unit that ends right before the piece. */
    @Nullable
    Found before(List<Piece> pieces, int at) {
        for (int length = 2; length >= 1; length--) {
            boolean together =
                    length == 1 || (at >= length && pieces.get(at - 1).glued());
            if (at >= length && together) {
                Unit unit = before.get(words(pieces, at - length, at));
                if (unit != null) {
                    return new Found(unit, at - length, at);
                }
            }
        }
        return null;
    }

    private static String words(List<Piece> pieces, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(pieces.get(i).lower());
        }
        return words.toString();
    }
}

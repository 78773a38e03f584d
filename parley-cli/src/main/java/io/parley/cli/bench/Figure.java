package io.parley.cli.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure beside that of a peer, or of the limit that the same machine sets, from the same run.
 *
 * @param what what was measured
 * @param beside null where nothing can stand beside it
 */
public record Figure(
        String what,
        Measure measured,
        @Nullable Measure beside,
        @Nullable Target target) {

    private static final double SEVERAL = 3;

    /** The heads of {@link #cells}. */
    static final List<String> HEADS = List.of("figure", "measured", "beside it", "ratio", "target", "met");

    private double ratio() {
        return beside == null ? Double.NaN : measured.value() / beside.value();
    }

    /** The figure as the cells of a table. */
    List<String> cells() {
        return List.of(
                what,
                measured.toString(),
                beside == null ? "–" : beside.of() + " " + beside,
                beside == null ? "–" : ratioText(),
                target == null ? "–" : target.toString(),
                target == null ? "–" : target.isMet(measured.value(), ratio()) ? "yes" : "no");
    }

    private String ratioText() {
        double ratio = ratio();
        return ratio < SEVERAL && !(target != null && target.of() == Target.Of.RATIO_BELOW)
                ? String.format(Locale.ROOT, "%.0f %%", 100 * ratio)
                : String.format(Locale.ROOT, "%.2f ×", ratio);
    }
}

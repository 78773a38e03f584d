package io.parley.extraction.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.QuoteKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.resource.DataFile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private final Calibration calibration = Calibration.load();

    @Test
    void everyGroundHasAWeight() {
        assertThat(DataFile.rows(Calibration.FILE))
                .extracting(row -> row.value(0, Ground.class))
                .containsExactly(Ground.values());
    }

    @Property(tries = 200)
    void aSurerCueIsNeverLessSure(
            @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        double low = of(Math.min(one, other), new Span(0, 5));
        double high = of(Math.max(one, other), new Span(0, 5));
        assertThat(low).isBetween(0.0, high);
        assertThat(high).isLessThanOrEqualTo(1);
    }

    @Test
    void nobodyNamedSpeaksAgainst() {
        assertThat(of(0.9, null)).isLessThan(of(0.9, new Span(0, 5)));
    }

    @Test
    void onlyWhatHoldsIsAGround() {
        Grounds grounds = Grounds.of(attribution(0.5, new Span(0, 5)), QuoteKind.MIXED, true);
        assertThat(grounds.strengths().keySet())
                .containsExactlyInAnyOrder(
                        Ground.CONSTANT, Ground.CUE_ODDS, Ground.LENGTH, Ground.PARTLY_QUOTED, Ground.CONTENT_APART);
        assertThat(new Calibration(Map.of()).probability(grounds)).isEqualTo(0.5);
    }

    private double of(double cue, @Nullable Span source) {
        return calibration.probability(Grounds.of(attribution(cue, source), QuoteKind.INDIRECT, true));
    }

    private static Attribution attribution(double cue, @Nullable Span source) {
        return new Attribution(source, new Span(6, 10), List.of(new Span(20, 40)), Attribution.Kind.SPEECH, cue);
    }
}

package io.parley.extraction.confidence;

import io.parley.events.claims.QuoteKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strength of every ground of one attribution; those that are 0 may be missing. */
public record Grounds(Map<Ground, Double> strengths) {

    /** The tagger's probabilities near 0 and 1 differ by less than they say. */
    private static final double EDGE = 0.001;

    /** A space, a comma and a quotation mark do not part two spans. */
    private static final int BESIDE = 3;

    public Grounds {
        strengths = Map.copyOf(strengths);
    }

    public static Grounds of(Attribution attribution, QuoteKind quote, boolean knownCue) {
        Map<Ground, Double> out = new EnumMap<>(Ground.class);
        double cue = Math.max(EDGE, Math.min(1 - EDGE, attribution.confidence()));
        int length = attribution.content().stream().mapToInt(Span::length).sum();
        out.put(Ground.CONSTANT, 1.0);
        out.put(Ground.CUE_ODDS, Math.log(cue / (1 - cue)));
        out.put(Ground.LENGTH, Math.log1p(length));
        note(out, Ground.UNKNOWN_CUE, attribution.cue() != null && !knownCue);
        note(out, Ground.CONTINUED, attribution.cue() == null);
        note(out, Ground.NO_SOURCE, attribution.source() == null);
        note(out, Ground.SOURCE_APART, apart(attribution.source(), attribution.cue()));
        note(
                out,
                Ground.CONTENT_APART,
                attribution.content().stream().allMatch(content -> apart(content, attribution.cue())));
        note(out, Ground.IN_PIECES, attribution.content().size() > 1);
        note(out, Ground.QUOTED, quote == QuoteKind.DIRECT);
        note(out, Ground.PARTLY_QUOTED, quote == QuoteKind.MIXED);
        note(out, Ground.BELIEF, attribution.kind() == Attribution.Kind.BELIEF);
        note(out, Ground.INTENT, attribution.kind() == Attribution.Kind.INTENT);
        return new Grounds(out);
    }

    public double strength(Ground ground) {
        return strengths.getOrDefault(ground, 0.0);
    }

    private static void note(Map<Ground, Double> out, Ground ground, boolean holds) {
        if (holds) {
            out.put(ground, 1.0);
        }
    }

    private static boolean apart(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) {
            return false;
        }
        int gap = Math.max(one.start() - other.end(), other.start() - one.end());
        return gap > BESIDE;
    }
}

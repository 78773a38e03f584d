package io.parley.extraction.reading;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import java.util.BitSet;

/** Which characters of an article are the words of somebody, and which report them; asked for each of many words. */
public final class SaidStretches {

    private final BitSet said = new BitSet();
    private final BitSet cues = new BitSet();

    public SaidStretches(Reading reading) {
        for (Attribution attribution : reading.attributions()) {
            attribution.content().forEach(c -> said.set(c.start(), c.end()));
            Span cue = attribution.cue();
            if (cue != null) {
                cues.set(cue.start(), cue.end());
            }
        }
    }

    /** Whether the place is within what is attributed to somebody. */
    public boolean isSaid(Span place) {
        return said.get(place.start());
    }

    /** Whether the place is a reporting word. */
    public boolean isCue(Span place) {
        return cues.get(place.start());
    }
}

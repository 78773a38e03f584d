package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.CueObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.sequence.ChainModel;
import io.parley.extraction.attribution.sequence.ForwardBackward;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that report speech, belief or intent. */
final class CueTagger {

    /** Longer sentences are labelled in pieces, so that memory stays bounded. */
    private static final int PIECE = 400;

    private final ChainModel model;
    private final double lean;

    /** A cue: tokens [start, end), and the probability that it is one. */
    record Cue(int start, int end, double probability) {}

    /** {@code lean} is the probability of being outside below which a word is taken into a cue. */
    CueTagger(ChainModel model, double lean) {
        this.model = model;
        this.lean = lean;
    }

    List<Cue> find(TextFacts facts) {
        List<Cue> cues = new ArrayList<>();
        for (int s = 0; s + 1 < facts.sentenceStart.length; s++) {
            for (int from = facts.sentenceStart[s]; from < facts.sentenceStart[s + 1]; from += PIECE) {
                label(facts, from, Math.min(from + PIECE, facts.sentenceStart[s + 1]), cues);
            }
        }
        return cues;
    }

    private void label(TextFacts facts, int from, int to, List<Cue> cues) {
        ForwardBackward lattice = new ForwardBackward(model.score(new CueObservations(facts, from, to)));

        double[] p = new double[3];
        int open = -1;
        double best = 0;
        for (int i = 0; i <= to - from; i++) {
            if (i < to - from) {
                lattice.marginals(i, p);
            }
            boolean outside = i == to - from || p[0] > lean;
            boolean begins = !outside && (open < 0 || p[1] > p[2]);
            if (open >= 0 && (outside || begins)) {
                cues.add(new Cue(from + open, from + i, best));
                open = -1;
            }
            if (begins) {
                open = i;
                best = 0;
            }
            best = outside ? best : Math.max(best, 1 - p[0]);
        }
    }
}

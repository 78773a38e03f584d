package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.CueObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.sequence.ChainModel;
import io.parley.extraction.attribution.sequence.ForwardBackward;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that report speech, belief or intent; the training uses it too. */
public final class CueTagger {

    /** Longer sentences are labelled in pieces, so that memory stays bounded. */
    private static final int PIECE = 400;

    private final ChainModel model;
    private final double lean;
    private final double weak;

    /** A cue: tokens [start, end), and the probability that it is one. */
    public record Cue(int start, int end, double probability) {}

    /**
     * {@code lean} is the probability of being outside below which a word is taken into a cue; runs of words below
     * {@code weak} that touch no cue are cues only if something is reported by them.
     */
    CueTagger(ChainModel model, double lean, double weak) {
        this.model = model;
        this.lean = lean;
        this.weak = weak;
    }

    /** Whether a cue stands by itself, whatever it reports. */
    boolean isSure(Cue cue) {
        return cue.probability() >= 1 - lean;
    }

    /** Cues in order of text, the weak ones among them. */
    public List<Cue> find(TextFacts facts) {
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
        int n = to - from;
        double[][] p = new double[n][3];
        for (int i = 0; i < n; i++) {
            lattice.marginals(i, p[i]);
        }
        int i = 0;
        while (i < n) {
            double limit = p[i][0] <= lean ? lean : weak;
            int end = i;
            double best = 0;
            while (end < n && p[end][0] <= limit && (end == i || p[end][1] <= p[end][2])) {
                boolean surer = limit > lean && p[end][0] <= lean;
                if (surer) {
                    break;
                }
                best = Math.max(best, 1 - p[end][0]);
                end++;
            }
            boolean touches = limit > lean && ((i > 0 && p[i - 1][0] <= lean) || (end < n && p[end][0] <= lean));
            if (end > i && !touches) {
                cues.add(new Cue(from + i, from + end, best));
            }
            i = Math.max(end, i + 1);
        }
    }
}

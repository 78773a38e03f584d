package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.attribution.sequence.BestPath;
import io.parley.extraction.attribution.sequence.ChainModel;
import io.parley.extraction.attribution.sequence.ForwardBackward;
import io.parley.extraction.attribution.sequence.Lattice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the source and the content of a given cue. */
final class RoleTagger {

    /** A content that begins at a word with less probability than this is none. */
    private static final double LEAST = 0.15;

    private final ChainModel model;

    /** Tokens [from, to) of the document. */
    record Range(int from, int to) {}

    /**
     * What one cue has: at most one source, and the pieces of its content.
     *
     * @param probability that it has any, whichever they are
     */
    record Roles(@Nullable Range source, List<Range> content, double probability) {}

    RoleTagger(ChainModel model) {
        this.model = model;
    }

    /** {@code marks} holds the words of all cues, as {@link Window} reads them. */
    Roles find(TextFacts facts, byte[] marks, CueTagger.Cue cue) {
        Window window = new Window(facts, marks, cue.start(), cue.end());
        Lattice lattice = model.score(new RoleObservations(facts, window));
        int[] labels = new BestPath(lattice).labels();
        if (Arrays.stream(labels).noneMatch(label -> label == RoleObservations.BEGIN_CONTENT)) {
            labels = withContent(lattice, labels);
        }
        Range source = null;
        List<Range> content = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            boolean begins = labels[i] == RoleObservations.BEGIN_SOURCE || labels[i] == RoleObservations.BEGIN_CONTENT;
            if (!begins) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && labels[end] == labels[i] + 1) {
                end++;
            }
            Range range = new Range(window.from + i, window.from + end);
            if (labels[i] == RoleObservations.BEGIN_SOURCE) {
                source = range;
            } else {
                content.add(range);
            }
        }
        return new Roles(source, content, 1 - nothing(lattice, window));
    }

    /** The best path with a content where that is nearly as probable as the best one, which has none. */
    private static int[] withContent(Lattice lattice, int[] best) {
        ForwardBackward sums = new ForwardBackward(lattice);
        double[] marginals = new double[RoleObservations.CUE + 1];
        int place = 0;
        double most = 0;
        for (int i = 0; i < best.length; i++) {
            sums.marginals(i, marginals);
            if (marginals[RoleObservations.BEGIN_CONTENT] > most) {
                most = marginals[RoleObservations.BEGIN_CONTENT];
                place = i;
            }
        }
        return most < LEAST ? best : new BestPath(lattice.with(place, RoleObservations.BEGIN_CONTENT)).labels();
    }

    /** The probability that the cue has neither source nor content. */
    private static double nothing(Lattice lattice, Window window) {
        int[] labels = new int[window.to - window.from];
        Arrays.fill(labels, window.cueStart - window.from, window.cueEnd - window.from, RoleObservations.CUE);
        return Math.exp(lattice.score(labels) - new ForwardBackward(lattice).logSum());
    }
}

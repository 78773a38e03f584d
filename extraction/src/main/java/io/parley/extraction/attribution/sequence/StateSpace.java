package io.parley.extraction.attribution.sequence;

import java.util.Arrays;

/** The automaton of a chain: states carry a label each (several states may share one), and some follow each other. */
public final class StateSpace {

    private final int labels;
    private final int[] label;
    private final boolean[] start;
    private final int[][] before;

    /** Decides whether one state may follow another. */
    public interface Rule {
        boolean follows(int from, int to);
    }

    private StateSpace(int[] label, boolean[] start, int[][] before) {
        this.labels = Arrays.stream(label).max().orElse(0) + 1;
        this.label = label.clone();
        this.start = start.clone();
        this.before = before;
    }

    /** States are given by their labels, and whether a sequence may begin with them. */
    public static StateSpace of(int[] label, boolean[] start, Rule rule) {
        int[][] before = new int[label.length][];
        for (int to = 0; to < label.length; to++) {
            int[] found = new int[label.length];
            int n = 0;
            for (int from = 0; from < label.length; from++) {
                if (rule.follows(from, to)) {
                    found[n++] = from;
                }
            }
            before[to] = Arrays.copyOf(found, n);
        }
        return new StateSpace(label, start, before);
    }

    public int states() {
        return label.length;
    }

    public int labels() {
        return labels;
    }

    int label(int state) {
        return label[state];
    }

    boolean starts(int state) {
        return start[state];
    }

    /** The states that may come before a state. */
    int[] before(int state) {
        return before[state];
    }
}

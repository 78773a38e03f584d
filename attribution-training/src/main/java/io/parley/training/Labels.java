package io.parley.training;

import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.document.Span;
import java.util.Arrays;
import java.util.List;

/** Turns annotated spans into labels of tokens; marks at the edges of a span are left out, as the scorer ignores them. */
final class Labels {

    private Labels() {}

    /** First and last-plus-one token of a span without marks at its edges, or null if nothing is left. */
    static int[] tokens(TextFacts facts, Span span, String text) {
        int from = lower(facts, span.start());
        int to = from;
        while (to < facts.size && facts.start[to] < span.end()) {
            to++;
        }
        while (from < to && !wordy(text, facts, from)) {
            from++;
        }
        while (to > from && !wordy(text, facts, to - 1)) {
            to--;
        }
        return new int[] {from, to};
    }

    private static int lower(TextFacts facts, int offset) {
        int found = Arrays.binarySearch(facts.end, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static boolean wordy(String text, TextFacts facts, int token) {
        return text.substring(facts.start[token], facts.end[token]).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The labels of a cue that has neither source nor content. */
    static int[] empty(Window window) {
        int[] labels = new int[window.to - window.from];
        Arrays.fill(labels, window.cueStart - window.from, window.cueEnd - window.from, RoleObservations.CUE);
        return labels;
    }

    /** Labels the window of a cue; what lies beyond the window is left out. */
    static int[] roles(TextFacts facts, Window window, Polnear.Marked marked, String text) {
        int[] labels = empty(window);
        fill(facts, window, marked.content(), text, labels, RoleObservations.BEGIN_CONTENT);
        List<Span> source =
                marked.source().isEmpty() ? List.of() : marked.source().subList(0, 1);
        fill(facts, window, source, text, labels, RoleObservations.BEGIN_SOURCE);
        for (int i = 0; i < labels.length; i++) {
            boolean inside = labels[i] == RoleObservations.IN_CONTENT || labels[i] == RoleObservations.IN_SOURCE;
            boolean follows = i > 0 && (labels[i - 1] == labels[i] || labels[i - 1] == labels[i] - 1);
            if (inside && !follows) {
                labels[i]--;
            }
        }
        dropSecondSource(labels);
        return labels;
    }

    /** A content span inside a source splits it; its second part is left out. */
    private static void dropSecondSource(int[] labels) {
        boolean seen = false;
        for (int i = 0; i < labels.length; i++) {
            boolean begins = labels[i] == RoleObservations.BEGIN_SOURCE;
            if (begins && seen) {
                labels[i] = RoleObservations.OUTSIDE;
            }
            if (labels[i] == RoleObservations.IN_SOURCE && labels[i - 1] == RoleObservations.OUTSIDE) {
                labels[i] = RoleObservations.OUTSIDE;
            }
            seen |= begins;
        }
    }

    private static void fill(TextFacts facts, Window w, List<Span> spans, String text, int[] labels, int begin) {
        for (Span span : spans) {
            int[] range = tokens(facts, span, text);
            for (int i = Math.max(range[0], w.from); i < Math.min(range[1], w.to); i++) {
                if (i < w.cueStart || i >= w.cueEnd) {
                    labels[i - w.from] = i == range[0] ? begin : begin + 1;
                }
            }
        }
    }
}

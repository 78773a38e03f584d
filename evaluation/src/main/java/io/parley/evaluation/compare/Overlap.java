package io.parley.evaluation.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much of the characters of two lists of spans is common to both. */
public final class Overlap {

    /** The least overlap at which two contents count as the same. */
    public static final double LEAST = 0.5;

    private Overlap() {}

    /** Characters in both over characters in either, 0 where there are none. */
    public static double of(List<Range> one, List<Range> other) {
        List<Range> a = disjoint(one);
        List<Range> b = disjoint(other);
        int common = common(a, b);
        int either = length(a) + length(b) - common;
        return either == 0 ? 0 : (double) common / either;
    }

    private static List<Range> disjoint(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.removeIf(r -> r.length() == 0);
        sorted.sort(Comparator.comparingInt(Range::start));
        List<Range> out = new ArrayList<>();
        for (Range range : sorted) {
            Range last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && range.start() <= last.end()) {
                out.set(out.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                out.add(range);
            }
        }
        return out;
    }

    private static int length(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::length).sum();
    }

    private static int common(List<Range> a, List<Range> b) {
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int from = Math.max(a.get(i).start(), b.get(j).start());
            int to = Math.min(a.get(i).end(), b.get(j).end());
            sum += Math.max(0, to - from);
            if (a.get(i).end() < b.get(j).end()) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}

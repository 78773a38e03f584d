package io.parley.evaluation.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How often each expected label was found as which. */
public final class Confusion {

    private final Axis axis;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    Confusion(Axis axis) {
        this.axis = axis;
    }

    void add(@Nullable String gold, @Nullable String found) {
        counts.computeIfAbsent(Axis.label(gold), g -> new LinkedHashMap<>()).merge(Axis.label(found), 1, Integer::sum);
    }

    public Axis axis() {
        return axis;
    }

    public int count(String gold, String found) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    /** The labels that occur, in the order of the axis; labels that it does not know come last. */
    public List<String> labels() {
        TreeSet<String> unknown = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> unknown.addAll(row.keySet()));
        List<String> out = new ArrayList<>(axis.labels());
        out.retainAll(unknown);
        unknown.removeAll(out);
        out.addAll(unknown);
        return out;
    }
}

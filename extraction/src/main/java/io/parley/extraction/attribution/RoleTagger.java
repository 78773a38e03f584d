package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.attribution.sequence.BestPath;
import io.parley.extraction.attribution.sequence.ChainModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the source and the content of a given cue. */
final class RoleTagger {

    private final ChainModel model;

    /** Tokens [from, to) of the document. */
    record Range(int from, int to) {}

    /** What one cue has: at most one source, and the pieces of its content. */
    record Roles(@Nullable Range source, List<Range> content) {}

    RoleTagger(ChainModel model) {
        this.model = model;
    }

    /** {@code marks} holds the words of all cues, as {@link Window} reads them. */
    Roles find(TextFacts facts, byte[] marks, CueTagger.Cue cue) {
        Window window = new Window(facts, marks, cue.start(), cue.end());
        int[] labels = new BestPath(model.score(new RoleObservations(facts, window))).labels();
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
        return new Roles(source, content);
    }
}

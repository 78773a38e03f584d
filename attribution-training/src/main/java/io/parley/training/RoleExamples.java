package io.parley.training;

import io.parley.extraction.attribution.CueTagger;
import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import java.util.List;

/**
 * The role sequences of one annotator's article, with the other cues as the tagger finds them, not as the annotator
 * marked them: so the chain learns how far other cues can be trusted. A cue that only the tagger finds has no roles.
 */
final class RoleExamples {

    private final TextFacts facts;
    private final String text;
    private final List<CueTagger.Cue> found;
    private final boolean[] matched;
    private final float weight;
    private final Sequences to;

    RoleExamples(TextFacts facts, String text, List<CueTagger.Cue> found, float weight, Sequences to) {
        this.facts = facts;
        this.text = text;
        this.found = found;
        this.matched = new boolean[found.size()];
        this.weight = weight;
        this.to = to;
    }

    void add(Polnear.Marked marked, CueTagger.Cue annotated) {
        if (annotated.start() == annotated.end()) {
            return;
        }
        for (int i = 0; i < matched.length; i++) {
            CueTagger.Cue cue = found.get(i);
            matched[i] |= cue.start() < annotated.end() && annotated.start() < cue.end();
        }
        byte[] marks = Marks.of(facts.size, found);
        for (int i = annotated.start(); i < facts.size && (i < annotated.end() || marks[i] == 2); i++) {
            marks[i] = 0;
        }
        Marks.put(marks, annotated);
        Window window = new Window(facts, marks, annotated.start(), annotated.end());
        to.add(new RoleObservations(facts, window), Labels.roles(facts, window, marked, text), weight);
    }

    /** After all annotated cues were added. */
    void addEmpty() {
        byte[] marks = Marks.of(facts.size, found);
        for (int i = 0; i < matched.length; i++) {
            if (!matched[i]) {
                Window window = new Window(
                        facts, marks, found.get(i).start(), found.get(i).end());
                to.add(new RoleObservations(facts, window), Labels.empty(window), weight);
            }
        }
    }
}

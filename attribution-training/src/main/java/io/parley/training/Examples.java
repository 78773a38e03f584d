package io.parley.training;

import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.attribution.features.CueObservations;
import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import java.util.List;

/** Annotated articles as labelled sequences of both chains. */
final class Examples {

    private final CueLexicon lexicon = CueLexicon.load();
    private final DocumentStage documents = DocumentStage.load();
    private final Sequences cues = new Sequences();
    private final Sequences roles = new Sequences();

    Sequences cues() {
        return cues;
    }

    Sequences roles() {
        return roles;
    }

    /** Every annotator's version counts; together they weigh as much as one. */
    void add(Polnear.Article article) {
        String text = TextNormaliser.normalise(article.text());
        TextFacts facts = new TextFacts(documents.read(text, null, null, "en"), lexicon);
        float weight = 1f / article.annotators().size();
        for (List<Polnear.Marked> annotator : article.annotators()) {
            if (!annotator.isEmpty()) {
                add(facts, text, annotator, weight);
            }
        }
    }

    private void add(TextFacts facts, String text, List<Polnear.Marked> annotator, float weight) {
        byte[] marks = new byte[facts.size];
        int[][] cueTokens = new int[annotator.size()][];
        for (int a = 0; a < cueTokens.length; a++) {
            int[] range = cue(facts, annotator.get(a), text);
            cueTokens[a] = range;
            for (int i = range[0]; i < range[1]; i++) {
                marks[i] = (byte) (i == range[0] ? 1 : 2);
            }
        }
        addCues(facts, marks, weight);
        for (int a = 0; a < cueTokens.length; a++) {
            if (cueTokens[a][0] < cueTokens[a][1]) {
                Window window = new Window(facts, marks, cueTokens[a][0], cueTokens[a][1]);
                int[] labels = Labels.roles(facts, window, annotator.get(a), text);
                roles.add(new RoleObservations(facts, window), labels, weight);
            }
        }
    }

    /** The tokens of a cue; none where it is missing or where the sentence splitter cut through it. */
    private static int[] cue(TextFacts facts, Polnear.Marked marked, String text) {
        if (marked.cue().isEmpty()) {
            return new int[] {0, 0};
        }
        int[] range = Labels.tokens(facts, marked.cue().get(0), text);
        boolean usable = range[0] < range[1] && facts.sentence[range[0]] == facts.sentence[range[1] - 1];
        return usable ? range : new int[] {0, 0};
    }

    private void addCues(TextFacts facts, byte[] marks, float weight) {
        for (int s = 0; s + 1 < facts.sentenceStart.length; s++) {
            int from = facts.sentenceStart[s];
            int to = facts.sentenceStart[s + 1];
            if (from == to) {
                continue;
            }
            int[] labels = new int[to - from];
            for (int i = from; i < to; i++) {
                labels[i - from] = marks[i] == 2 && (i == from || marks[i - 1] == 0) ? 1 : marks[i];
            }
            cues.add(new CueObservations(facts, from, to), labels, weight);
        }
    }
}

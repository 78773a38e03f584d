package io.parley.training;

import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.attribution.CueTagger;
import io.parley.extraction.attribution.features.CueObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** Annotated articles as labelled sequences of both chains. */
final class Examples {

    private final CueLexicon lexicon = CueLexicon.load();
    private final DocumentStage documents = DocumentStage.load();
    private final List<Read> articles = new ArrayList<>();

    /** An article with its facts, and the cue tokens of each annotator's attributions. */
    private record Read(TextFacts facts, String text, List<Annotated> annotators, float weight) {}

    private record Annotated(List<Polnear.Marked> marked, List<CueTagger.Cue> cues) {}

    void add(Polnear.Article article) {
        String text = TextNormaliser.normalise(article.text());
        TextFacts facts = new TextFacts(documents.read(text, null, null, "en"), lexicon);
        List<Annotated> annotators = new ArrayList<>();
        for (List<Polnear.Marked> marked : article.annotators()) {
            if (!marked.isEmpty()) {
                annotators.add(new Annotated(
                        marked, marked.stream().map(m -> cue(facts, m, text)).toList()));
            }
        }
        articles.add(new Read(facts, text, annotators, 1f / article.annotators().size()));
    }

    int articles() {
        return articles.size();
    }

    TextFacts facts(int article) {
        return articles.get(article).facts;
    }

    /** Every annotator's version counts; together they weigh as much as one. */
    void addCues(int article, Sequences to) {
        Read read = articles.get(article);
        for (Annotated annotated : read.annotators) {
            addCues(read.facts, Marks.of(read.facts.size, annotated.cues), read.weight, to);
        }
    }

    private static void addCues(TextFacts facts, byte[] marks, float weight, Sequences out) {
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
            out.add(new CueObservations(facts, from, to), labels, weight);
        }
    }

    /** {@code found} are the cues that a tagger without this article in its training finds in it. */
    void addRoles(int article, List<CueTagger.Cue> found, Sequences to) {
        Read read = articles.get(article);
        for (Annotated annotated : read.annotators) {
            RoleExamples examples = new RoleExamples(read.facts, read.text, found, read.weight, to);
            for (int a = 0; a < annotated.cues.size(); a++) {
                examples.add(annotated.marked.get(a), annotated.cues.get(a));
            }
            examples.addEmpty();
        }
    }

    /** The tokens of a cue; none where it is missing or where the sentence splitter cut through it. */
    private static CueTagger.Cue cue(TextFacts facts, Polnear.Marked marked, String text) {
        if (marked.cue().isEmpty()) {
            return new CueTagger.Cue(0, 0, 1);
        }
        int[] range = Labels.tokens(facts, marked.cue().get(0), text);
        boolean usable = range[0] < range[1] && facts.sentence[range[0]] == facts.sentence[range[1] - 1];
        return usable ? new CueTagger.Cue(range[0], range[1], 1) : new CueTagger.Cue(0, 0, 1);
    }
}

package io.parley.training;

import io.parley.extraction.attribution.Chains;
import io.parley.extraction.attribution.CueTagger;
import io.parley.extraction.attribution.TrainedAttributionStage;
import io.parley.extraction.attribution.sequence.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues of each training article with a tagger that never saw it, so that they err as on unseen text. */
final class CueFolds {

    private final Examples examples;
    private final int folds;
    private final ChainTrainer.Settings settings;

    CueFolds(Examples examples, int folds, ChainTrainer.Settings settings) {
        this.examples = examples;
        this.folds = folds;
        this.settings = settings;
    }

    /** The cues found, article by article. */
    List<List<CueTagger.Cue>> find() throws IOException {
        List<List<CueTagger.Cue>> found = new ArrayList<>();
        for (int a = 0; a < examples.articles(); a++) {
            found.add(List.of());
        }
        for (int fold = 0; fold < folds; fold++) {
            CueTagger tagger = without(fold);
            for (int a = fold; a < examples.articles(); a += folds) {
                found.set(a, tagger.find(examples.facts(a)));
            }
        }
        return found;
    }

    private CueTagger without(int fold) throws IOException {
        Sequences rest = new Sequences();
        for (int a = 0; a < examples.articles(); a++) {
            if (a % folds != fold) {
                examples.addCues(a, rest);
            }
        }
        byte[] model = Train.fit(rest, Chains.CUES, settings);
        return TrainedAttributionStage.cueTagger(
                ModelFile.read("fold " + fold, new ByteArrayInputStream(model), Chains.CUES));
    }
}

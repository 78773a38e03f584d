package io.parley.training.entities;

import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.names.Name;
import io.parley.extraction.entities.names.NameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code MeasureNames DATA CORPUS [ERRORS]}: cross-validates by article, and measures on sources that are never trained on. */
public final class MeasureNames {

    private static final int FOLDS = 5;

    private MeasureNames() {}

    public static void main(String[] args) throws IOException {
        Knowledge knowledge = Knowledge.load();
        Corpora corpora = Corpora.read(knowledge, TrainNames.reader(), Path.of(args[0]), Path.of(args[1]));
        int errors = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        fold(knowledge, corpora, errors);
        NameFinder finder = new NameFinder(knowledge, new Trainer(knowledge).train(corpora.training()));
        Score unseen = new Score();
        for (LabelledText text : corpora.unseen()) {
            List<Name> names = finder.find(text.document());
            unseen.add(text.names(), names);
            Differences.print(text, names, errors);
        }
        System.out.println("re3d BBC and Wikipedia, never trained on: " + unseen);
    }

    private static void fold(Knowledge knowledge, Corpora corpora, int errors) {
        List<List<LabelledText>> sets = List.of(corpora.gum(), corpora.wire(), corpora.encyclopedia());
        List<Score> scores = sets.stream().map(set -> new Score()).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> training = new ArrayList<>(corpora.conflict());
            for (List<LabelledText> set : sets) {
                training.addAll(part(set, fold, false));
            }
            NameFinder finder = new NameFinder(knowledge, new Trainer(knowledge).train(training));
            for (int set = 0; set < sets.size(); set++) {
                for (LabelledText text : part(sets.get(set), fold, true)) {
                    List<Name> names = finder.find(text.document());
                    scores.get(set).add(text.names(), names);
                    Differences.print(text, names, errors);
                }
            }
        }
        System.out.println("GUM news and interviews, " + FOLDS + " folds: " + scores.get(0));
        System.out.println("own dispatches, " + FOLDS + " folds: " + scores.get(1));
        System.out.println("own encyclopedia, " + FOLDS + " folds: " + scores.get(2));
    }

    private static List<LabelledText> part(List<LabelledText> texts, int fold, boolean heldOut) {
        List<LabelledText> part = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if ((i % FOLDS == fold) == heldOut) {
                part.add(texts.get(i));
            }
        }
        return part;
    }
}

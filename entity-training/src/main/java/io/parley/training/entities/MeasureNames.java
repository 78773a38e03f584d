package io.parley.training.entities;

import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.names.NameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code MeasureNames DATA WIRE [ERRORS]}: cross-validates by article, and measures on sources that are never trained on. */
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
        corpora.unseen().forEach(text -> unseen.add(text.names(), finder.find(text.document())));
        System.out.println("re3d BBC and Wikipedia, never trained on: " + unseen);
    }

    private static void fold(Knowledge knowledge, Corpora corpora, int errors) {
        Score gum = new Score();
        Score wire = new Score();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> training = new ArrayList<>(corpora.conflict());
            training.addAll(part(corpora.gum(), fold, false));
            training.addAll(part(corpora.wire(), fold, false));
            NameFinder finder = new NameFinder(knowledge, new Trainer(knowledge).train(training));
            for (LabelledText text : part(corpora.gum(), fold, true)) {
                gum.add(text.names(), finder.find(text.document()));
                Differences.print(text, finder.find(text.document()), errors);
            }
            for (LabelledText text : part(corpora.wire(), fold, true)) {
                wire.add(text.names(), finder.find(text.document()));
                Differences.print(text, finder.find(text.document()), errors);
            }
        }
        System.out.println("GUM news and interviews, " + FOLDS + " folds: " + gum);
        System.out.println("own dispatches, " + FOLDS + " folds: " + wire);
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

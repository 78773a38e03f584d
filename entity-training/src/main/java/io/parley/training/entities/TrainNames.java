package io.parley.training.entities;

import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.names.NameModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code TrainNames DATA CORPUS MODEL}: trains on everything and writes the model. */
public final class TrainNames {

    private TrainNames() {}

    public static void main(String[] args) throws IOException {
        Knowledge knowledge = Knowledge.load();
        Corpora corpora = Corpora.read(knowledge, reader(), Path.of(args[0]), Path.of(args[1]));
        NameModel model = new Trainer(knowledge).train(corpora.training());
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.write(out);
        }
        System.out.println(
                "trained on " + corpora.training().size() + " texts: " + Files.size(Path.of(args[2])) / 1024 + " KiB");
    }

    static TextReader reader() {
        DocumentStage stage = DocumentStage.load();
        return text -> stage.read(TextNormaliser.normalise(text), null, null, "en");
    }
}

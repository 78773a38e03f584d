package io.parley.training;

import io.parley.extraction.attribution.Chains;
import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.attribution.features.CueObservations;
import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.attribution.sequence.ModelFile;
import io.parley.extraction.attribution.sequence.StateSpace;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains both chains: {@code Train SPLIT OUTPUT}. */
public final class Train {

    private final CueLexicon lexicon = CueLexicon.load();
    private final DocumentStage documents = DocumentStage.load();
    private final Sequences cues = new Sequences();
    private final Sequences roles = new Sequences();

    private Train() {}

    public static void main(String[] args) throws IOException {
        Train train = new Train();
        for (Polnear.Article article : Polnear.read(Path.of(args[0]))) {
            train.add(article);
        }
        String which = args.length > 2 ? args[2] : "both";
        double l1 = Double.parseDouble(System.getProperty("l1", "0.5"));
        int cut = Integer.getInteger("cut", 2);
        int epochs = Integer.getInteger("epochs", 8);
        if (!which.equals("roles")) {
            fit(
                    train.cues,
                    Chains.CUES,
                    cut,
                    new ChainTrainer.Settings(
                            epochs,
                            Double.parseDouble(System.getProperty("rate", "0.1")),
                            l1,
                            Double.parseDouble(System.getProperty("l2", "0.1")),
                            Double.parseDouble(System.getProperty("drop", "0.0"))),
                    Path.of(args[1], "cues.model"));
        }
        if (!which.equals("cues")) {
            fit(
                    train.roles,
                    Chains.ROLES,
                    cut,
                    new ChainTrainer.Settings(
                            epochs,
                            Double.parseDouble(System.getProperty("rate", "0.1")),
                            l1,
                            Double.parseDouble(System.getProperty("l2", "0.1")),
                            Double.parseDouble(System.getProperty("drop", "0.0"))),
                    Path.of(args[1], "roles.model"));
        }
    }

    private void add(Polnear.Article article) {
        String text = TextNormaliser.normalise(article.text());
        Document document = documents.read(text, null, null, "en");
        TextFacts facts = new TextFacts(document, lexicon);
        for (List<Polnear.Marked> annotator : article.annotators()) {
            if (annotator.isEmpty()) continue;
            byte[] marked = new byte[facts.size];
            int[][] ranges = new int[annotator.size()][];
            for (int a = 0; a < ranges.length; a++) {
                Polnear.Marked m = annotator.get(a);
                if (m.cue().isEmpty()) {
                    continue;
                }
                int[] range = Labels.tokens(facts, m.cue().get(0), text);
                if (range[1] > range[0] && facts.sentence[range[0]] == facts.sentence[range[1] - 1]) {
                    ranges[a] = range;
                    for (int i = range[0]; i < range[1]; i++) {
                        marked[i] = (byte) (i == range[0] ? 1 : 2);
                    }
                }
            }
            addCues(facts, marked, 1f / article.annotators().size());
            for (int a = 0; a < ranges.length; a++) {
                if (ranges[a] != null) {
                    Window window = new Window(facts, marked, ranges[a][0], ranges[a][1]);
                    int[] labels = Labels.roles(facts, window, annotator.get(a), text);
                    roles.add(
                            new RoleObservations(facts, window),
                            labels,
                            1f / article.annotators().size());
                }
            }
        }
    }

    private void addCues(TextFacts facts, byte[] marked, float weight) {
        for (int s = 0; s + 1 < facts.sentenceStart.length; s++) {
            int from = facts.sentenceStart[s];
            int to = facts.sentenceStart[s + 1];
            if (from == to) {
                continue;
            }
            int[] labels = new int[to - from];
            for (int i = from; i < to; i++) {
                labels[i - from] = marked[i] == 2 && (i == from || marked[i - 1] == 0) ? 1 : marked[i];
            }
            cues.add(new CueObservations(facts, from, to), labels, weight);
        }
    }

    private static void fit(Sequences data, StateSpace space, int cut, ChainTrainer.Settings settings, Path out)
            throws IOException {
        data.cut(cut);
        int[] hashes = data.hashes();
        System.err.printf(
                "%s: %d sequences, %d features%n", out.getFileName(), data.all().size(), hashes.length);
        ChainTrainer trainer = new ChainTrainer(space, hashes.length, settings);
        trainer.train(data.all());
        try (OutputStream file = Files.newOutputStream(out)) {
            ModelFile.write(file, space.labels(), hashes, trainer.weights(), trainer.transitions());
        }
        System.err.printf("%s: %d bytes%n", out.getFileName(), Files.size(out));
    }
}

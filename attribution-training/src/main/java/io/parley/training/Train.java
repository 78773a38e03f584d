package io.parley.training;

import io.parley.extraction.attribution.Chains;
import io.parley.extraction.attribution.CueTagger;
import io.parley.extraction.attribution.sequence.ModelFile;
import io.parley.extraction.attribution.sequence.StateSpace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains both chains, or the one that is named: {@code Train SPLIT OUTPUT [cues|roles]}. */
public final class Train {

    /** Chosen on the split {@code dev}. */
    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(8, 0.05, 1, 2, 0.3);

    /** Parts of the corpus; the cues of each are found by a tagger trained on the others, with fewer rounds. */
    private static final int FOLDS = 4;

    private static final ChainTrainer.Settings FOLD_SETTINGS = new ChainTrainer.Settings(4, 0.05, 1, 2, 0.3);

    /** Features seen once in the corpus say nothing about another text. */
    private static final int LEAST = 2;

    private Train() {}

    public static void main(String[] args) throws IOException {
        Examples examples = new Examples();
        for (Polnear.Article article : Polnear.read(Path.of(args[0]))) {
            examples.add(article);
        }
        String which = args.length > 2 ? args[2] : "both";
        if (!which.equals("roles")) {
            Sequences cues = new Sequences();
            for (int a = 0; a < examples.articles(); a++) {
                examples.addCues(a, cues);
            }
            save(cues, Chains.CUES, Path.of(args[1], "cues.model"));
        }
        if (!which.equals("cues")) {
            Sequences roles = new Sequences();
            List<List<CueTagger.Cue>> found = new CueFolds(examples, FOLDS, FOLD_SETTINGS).find();
            for (int a = 0; a < examples.articles(); a++) {
                examples.addRoles(a, found.get(a), roles);
            }
            save(roles, Chains.ROLES, Path.of(args[1], "roles.model"));
        }
    }

    private static void save(Sequences data, StateSpace space, Path out) throws IOException {
        byte[] model = fit(data, space, SETTINGS);
        Files.write(out, model);
        System.err.printf("%s: %d bytes%n", out.getFileName(), model.length);
    }

    /** The trained chain as a model file. */
    static byte[] fit(Sequences data, StateSpace space, ChainTrainer.Settings settings) throws IOException {
        data.cut(LEAST);
        int[] hashes = data.hashes();
        System.err.printf("%d sequences, %d features%n", data.all().size(), hashes.length);
        ChainTrainer trainer = new ChainTrainer(space, hashes.length, settings);
        trainer.train(data.all());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(file, space.labels(), hashes, trainer.weights(), trainer.transitions());
        return file.toByteArray();
    }
}

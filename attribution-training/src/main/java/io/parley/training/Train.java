package io.parley.training;

import io.parley.extraction.attribution.Chains;
import io.parley.extraction.attribution.sequence.ModelFile;
import io.parley.extraction.attribution.sequence.StateSpace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains both chains, or the one that is named: {@code Train SPLIT OUTPUT [cues|roles]}. */
public final class Train {

    /** Chosen on the split {@code dev}. */
    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(8, 0.05, 1, 2, 0.3);

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
            fit(examples.cues(), Chains.CUES, Path.of(args[1], "cues.model"));
        }
        if (!which.equals("cues")) {
            fit(examples.roles(), Chains.ROLES, Path.of(args[1], "roles.model"));
        }
    }

    private static void fit(Sequences data, StateSpace space, Path out) throws IOException {
        data.cut(LEAST);
        int[] hashes = data.hashes();
        System.err.printf(
                "%s: %d sequences, %d features%n", out.getFileName(), data.all().size(), hashes.length);
        ChainTrainer trainer = new ChainTrainer(space, hashes.length, SETTINGS);
        trainer.train(data.all());
        try (OutputStream file = Files.newOutputStream(out)) {
            ModelFile.write(file, space.labels(), hashes, trainer.weights(), trainer.transitions());
        }
        System.err.printf("%s: %d bytes%n", out.getFileName(), Files.size(out));
    }
}

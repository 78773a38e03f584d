package io.parley.training.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the shipped parser: {@code TrainParser GUM TREES OUTPUT}; TREES as {@code teach.py} writes them. */
public final class TrainParser {

    /** Chosen by cross-validation ({@link MeasureParser}). */
    static final ParserTrainer.Settings SETTINGS = new ParserTrainer.Settings(4, 6, 0.9, 3);

    private TrainParser() {}

    public static void main(String[] args) throws IOException {
        List<Example> taught = new TaughtTrees().read(Path.of(args[1]));
        List<Example> gum = new GumTreebank().read(Path.of(args[0]));
        byte[] model = new ParserTrainer(SETTINGS).taught(taught).trained(gum).model();
        Files.write(Path.of(args[2]), model);
        System.err.printf("%s: %d bytes%n", args[2], model.length);
    }
}

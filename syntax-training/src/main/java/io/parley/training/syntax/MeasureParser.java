package io.parley.training.syntax;

import io.parley.extraction.syntax.DependencyParser;
import io.parley.extraction.syntax.ParserModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Cross-validates the parser over the texts of GUM: {@code MeasureParser GUM [TREES]}; each fold starts from what TREES
 * ({@code teach.py}) teach, and is measured before and after it has learnt from the other four.
 */
public final class MeasureParser {

    private static final int FOLDS = 5;

    private MeasureParser() {}

    public static void main(String[] args) throws IOException {
        List<Example> all = new GumTreebank().read(Path.of(args[0]));
        List<Example> taught = args.length > 1 ? new TaughtTrees().read(Path.of(args[1])) : List.of();
        ParserTrainer start = new ParserTrainer(TrainParser.SETTINGS).taught(taught);
        if (!taught.isEmpty()) {
            Scores scores = new Scores();
            measure(start, all, scores);
            System.out.printf("taught only%n%s%n", scores);
        }
        List<String> texts = all.stream().map(Example::text).distinct().toList();
        Scores scores = new Scores();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            ParserTrainer trainer = start.copy()
                    .trained(all.stream()
                            .filter(e -> texts.indexOf(e.text()) % FOLDS != held)
                            .toList());
            measure(
                    trainer,
                    all.stream()
                            .filter(e -> texts.indexOf(e.text()) % FOLDS == held)
                            .toList(),
                    scores);
        }
        System.out.printf("%d folds%n%s", FOLDS, scores);
    }

    private static void measure(ParserTrainer trainer, List<Example> examples, Scores scores) throws IOException {
        byte[] model = trainer.model();
        System.err.printf("model of %d bytes%n", model.length);
        DependencyParser parser = ParserModel.read(new ByteArrayInputStream(model));
        examples.forEach(e -> scores.add(e, parser.parse(e.tokens())));
    }
}

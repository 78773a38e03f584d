package io.parley.training.reading;

import io.parley.extraction.learned.Classifier;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Fits a maximum entropy classifier by L-BFGS with an elastic net; one thread, no chance, so that the same examples give
 * the same model.
 *
 * @param l1 weight of the L1 penalty, which makes the model sparse
 * @param l2 weight of the L2 penalty
 * @param cutoff how often a feature must be seen
 */
public record Trainer(double l1, double l2, int cutoff) {

    private static final int ITERATIONS = 150;

    public QNModel fit(List<Example> examples) {
        try {
            TrainingParameters parameters = new TrainingParameters();
            parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
            parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
            parameters.put(QNTrainer.L1COST_PARAM, l1);
            parameters.put(QNTrainer.L2COST_PARAM, l2);
            parameters.put("PrintMessages", false);
            OnePassDataIndexer indexer = new OnePassDataIndexer();
            indexer.init(parameters, null);
            indexer.index(ObjectStreamUtils.createObjectStream(examples.stream()
                    .map(e -> new Event(
                            e.label(), e.features().stream().distinct().toArray(String[]::new)))
                    .toList()));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, null);
            return trainer.trainModel(ITERATIONS, indexer);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples cannot be indexed", e);
        }
    }

    public Classifier classifier(List<Example> examples) {
        return Classifier.of(fit(examples));
    }

    /** Fits and writes the model where {@link Classifier#load} finds it. */
    public void write(List<Example> examples, Path file) {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            new BinaryQNModelWriter(fit(examples), out).persist();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}

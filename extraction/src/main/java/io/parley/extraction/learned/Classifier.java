package io.parley.extraction.learned;

import io.parley.extraction.resource.WordFilter;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A log-linear classifier over named features (maximum entropy, OpenNLP), made by the module {@code reading-training}.
 * Features that training never saw count nothing. Immutable, safe for threads.
 */
public final class Classifier {

    /** Where the library keeps what it learned of each feature. */
    private static final int FEATURES = 1;

    private final MaxentModel model;
    private final List<String> labels;
    private final WordFilter learned;

    private Classifier(MaxentModel model) {
        this.model = model;
        this.labels = IntStream.range(0, model.getNumOutcomes())
                .mapToObj(model::getOutcome)
                .toList();
        this.learned = WordFilter.of(((Map<?, ?>) ((AbstractModel) model).getDataStructures()[FEATURES])
                .keySet().stream().map(String.class::cast).toList());
    }

    /** Loads a model that lies under {@code io/parley/extraction}, for example {@code roles/roles.model}. */
    public static Classifier load(String name) {
        String path = "/io/parley/extraction/" + name;
        try (InputStream in = Classifier.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no model " + path + " on the class path");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
            return new Classifier(new GenericModelReader(new BinaryFileDataReader(data)).getModel());
        } catch (IOException e) {
            throw new UncheckedIOException("model " + path + " cannot be read", e);
        }
    }

    /** A model that was just trained; for cross-validation. */
    public static Classifier of(MaxentModel model) {
        return new Classifier(model);
    }

    /** The labels in the order of {@link #probabilities}. */
    public List<String> labels() {
        return labels;
    }

    /** The probability of each label; they add up to one. */
    public double[] probabilities(List<String> features) {
        List<String> known = new ArrayList<>(features.size());
        for (String feature : features) {
            if (learned.mayHold(feature)) {
                known.add(feature);
            }
        }
        return model.eval(known.toArray(String[]::new));
    }

    /** The probability of one label; zero for a label that training never saw. */
    public double probability(List<String> features, String label) {
        int index = labels.indexOf(label);
        return index < 0 ? 0 : probabilities(features)[index];
    }

    /** The most probable label with its probability. */
    public Choice best(List<String> features) {
        double[] all = probabilities(features);
        int best = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] > all[best]) {
                best = i;
            }
        }
        return new Choice(labels.get(best), all[best]);
    }

    /** A label and its probability. */
    public record Choice(String label, double probability) {}
}

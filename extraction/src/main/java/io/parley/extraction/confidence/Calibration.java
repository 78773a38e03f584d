package io.parley.extraction.confidence;

import io.parley.extraction.resource.DataFile;
import java.util.EnumMap;
import java.util.Map;

/**
 * The probability that an attribution is right, by logistic regression over its grounds; the weights are fitted to annotated
 * articles (docs/adr/0012-confidence-fitted-to-annotated-articles.md).
 */
public final class Calibration {

    /** Where the weights lie. */
    public static final String FILE = "confidence/attribution.tsv";

    private final Map<Ground, Double> weights;

    public Calibration(Map<Ground, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    public static Calibration load() {
        Map<Ground, Double> weights = new EnumMap<>(Ground.class);
        for (DataFile.Row row : DataFile.rows(FILE)) {
            try {
                weights.put(row.value(0, Ground.class), Double.valueOf(row.column(1)));
            } catch (NumberFormatException e) {
                throw row.wrong("'" + row.column(1) + "' is not a number");
            }
        }
        return new Calibration(weights);
    }

    /** In 0..1, to three places. */
    public double probability(Grounds grounds) {
        double sum = 0;
        for (Ground ground : Ground.values()) {
            sum += weights.getOrDefault(ground, 0.0) * grounds.strength(ground);
        }
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }
}

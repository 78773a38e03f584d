package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;

/** What features speak for each class of a decision: a trained table, or one in training. */
public interface Weights {

    /** Sets {@code sums} to the sums of the features' weights, class by class. */
    void sum(Features features, float[] sums);
}

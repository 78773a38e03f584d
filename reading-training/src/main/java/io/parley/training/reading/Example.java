package io.parley.training.reading;

import java.util.List;

/**
 * One case to learn from.
 *
 * @param group what must not be on both sides of a fold: the negotiation, or the article where it is about none
 * @param features repeated ones count once
 */
public record Example(String group, String label, List<String> features) {

    public Example {
        features = List.copyOf(features);
    }
}

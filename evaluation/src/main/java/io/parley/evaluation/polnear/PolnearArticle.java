package io.parley.evaluation.polnear;

import java.util.List;

/** An article with the attributions of its first annotator, as the published scorer reads it. */
public record PolnearArticle(String id, String text, List<MarkedAttribution> attributions) {

    public PolnearArticle {
        attributions = List.copyOf(attributions);
    }
}

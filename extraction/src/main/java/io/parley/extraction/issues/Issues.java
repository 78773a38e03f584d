package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Span;
import io.parley.extraction.learned.Classifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issues of one article, and that of any of its words. Claims, positions and views ask here. */
public final class Issues {

    private final IssueFeatures features;
    private final Classifier classifier;

    Issues(IssueFeatures features, Classifier classifier) {
        this.features = features;
        this.classifier = classifier;
    }

    /** The issue that the word list alone gives most of the article's words to; null where it gives none. */
    public @Nullable Issue main() {
        return features.main();
    }

    /** What the word list alone says of some words, else {@link #main}: quick, a sign for other classifiers to weigh. */
    public @Nullable Issue listed(Span words) {
        Issue own = features.listed(words);
        return own == null ? main() : own;
    }

    /** The issue of a stretch of the article; null for mere process and for facts of no issue. */
    public @Nullable Issue of(Span words) {
        return of(List.of(words));
    }

    /** The issue of what stands in several stretches, as the content of a claim may. */
    public @Nullable Issue of(List<Span> words) {
        return best(features.of(words), classifier);
    }

    /** The issue of words that are known to be about one, such as what a side holds: the likeliest. */
    public Issue substantive(List<Span> words) {
        return likeliest(features.of(words), classifier);
    }

    /** What a classifier makes of the candidates; training judges by it. */
    public static @Nullable Issue best(IssueFeatures.Candidates candidates, Classifier classifier) {
        Issue best = likeliest(candidates, classifier);
        return probability(candidates, best, classifier) >= probability(candidates, null, classifier) ? best : null;
    }

    private static Issue likeliest(IssueFeatures.Candidates candidates, Classifier classifier) {
        Issue best = Issue.OTHER;
        double most = -1;
        for (Issue issue : candidates.possible()) {
            double probability = probability(candidates, issue, classifier);
            if (probability > most) {
                best = issue;
                most = probability;
            }
        }
        return best;
    }

    private static double probability(
            IssueFeatures.Candidates candidates, @Nullable Issue issue, Classifier classifier) {
        return classifier.probability(candidates.features(issue), IssueReader.YES);
    }
}

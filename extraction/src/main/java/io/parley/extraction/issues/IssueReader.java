package io.parley.extraction.issues;

import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;

/** Reads what an article is about, once an article; {@link Issues} then answers for any stretch of it. */
public final class IssueReader {

    /** The label of the candidate that is the issue, in training as in reading. */
    public static final String YES = "yes";

    private final IssueLexicon lexicon = new IssueLexicon();
    private final Classifier classifier;

    /** With a classifier of whether a candidate is the issue; for cross-validation. */
    public IssueReader(Classifier classifier) {
        this.classifier = classifier;
    }

    public static IssueReader load() {
        return new IssueReader(Classifier.load("issues/issues.model"));
    }

    public Issues read(Reading reading) {
        return new Issues(new IssueFeatures(reading, lexicon), classifier);
    }
}

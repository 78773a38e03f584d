package io.parley.extraction.issues;

import io.parley.extraction.reading.Reading;

/** Reads what an article is about, once an article; {@link Issues} then answers for any stretch of it. */
public final class IssueReader {

    private final IssueLexicon lexicon = new IssueLexicon();

    public Issues read(Reading reading) {
        return new Issues(reading, lexicon);
    }
}

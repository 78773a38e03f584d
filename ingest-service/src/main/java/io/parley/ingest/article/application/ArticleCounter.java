package io.parley.ingest.article.application;

import io.micrometer.core.instrument.Metrics;
import java.util.Locale;

/** Counts what became of submissions, by the format that they came in: {@code parley_ingest_articles_total}. */
final class ArticleCounter {

    private static final String NAME = "parley.ingest.articles";

    private ArticleCounter() {}

    static void count(String format, Outcome outcome) {
        String word = outcome instanceof Outcome.Taken taken ? taken.status().name() : "UNACKNOWLEDGED";
        Metrics.counter(NAME, "format", format, "outcome", word.toLowerCase(Locale.ROOT))
                .increment();
    }
}

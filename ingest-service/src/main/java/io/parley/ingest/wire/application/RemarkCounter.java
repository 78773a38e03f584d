package io.parley.ingest.wire.application;

import io.micrometer.core.instrument.Metrics;
import io.parley.ingest.article.domain.Remark;
import java.util.Locale;

/** Counts what items had wrong with them, by kind: {@code parley.ingest.remarks}. */
final class RemarkCounter {

    private static final String NAME = "parley.ingest.remarks";
    private static final String KIND = "kind";
    private static final String REFUSED = "refused";

    private RemarkCounter() {}

    /** Shows the counter before there is anything to count, so that the first rise shows. */
    static void announce() {
        Metrics.counter(NAME, KIND, REFUSED);
    }

    static void count(Identified item) {
        if (item instanceof Identified.Article article) {
            for (Remark remark : article.submission().remarks()) {
                Metrics.counter(NAME, KIND, remark.kind().name().toLowerCase(Locale.ROOT))
                        .increment();
            }
        } else if (item instanceof Identified.Refused) {
            Metrics.counter(NAME, KIND, REFUSED).increment();
        }
    }
}

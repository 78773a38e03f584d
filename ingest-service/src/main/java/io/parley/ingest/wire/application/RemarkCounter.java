package io.parley.ingest.wire.application;

import io.micrometer.core.instrument.Metrics;
import io.parley.ingest.article.domain.Remark;
import java.util.Locale;

/** Counts what items had wrong with them, by kind: {@code parley.ingest.remarks}. */
final class RemarkCounter {

    private static final String NAME = "parley.ingest.remarks";

    private RemarkCounter() {}

    static void count(Identified item) {
        if (item instanceof Identified.Article article) {
            for (Remark remark : article.submission().remarks()) {
                Metrics.counter(NAME, "kind", remark.kind().name().toLowerCase(Locale.ROOT))
                        .increment();
            }
        } else if (item instanceof Identified.Refused) {
            Metrics.counter(NAME, "kind", "refused").increment();
        }
    }
}

package io.parley.extract.articles.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many articles that an earlier engine read are still to be read by this one, at most; a metric tells it too. */
@ApplicationScoped
public class EarlierArticles {

    private final AtomicLong left = new AtomicLong();

    @PostConstruct
    void register() {
        Gauge.builder("parley.extraction.again.records", left, AtomicLong::doubleValue)
                .description(
                        "Records of this replica's partitions that an earlier engine read and this one has not, at most")
                .strongReference(true)
                .register(Metrics.globalRegistry);
    }

    void left(long records) {
        left.set(records);
    }

    long left() {
        return left.get();
    }
}

package io.parley.timeline.projection.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What waits in the database, the same in every replica: {@code parley_projection_backlog_topics} and {@code parley_outbox_events}. */
@ApplicationScoped
public class BacklogMetrics {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final String COUNT = """
            select (select count(*) from topic t
                    where rebuilds is null
                      and (exists (select 1 from topic_work w where w.slug = t.slug)
                           or exists (select 1 from chapter c where c.slug = t.slug and c.waits))),
                   (select count(*) from outbox)""";

    private final Sql sql;
    private final Loops loops;
    private @Nullable Loop loop;
    private volatile Backlog backlog = new Backlog(0, 0);

    /** Topics that readers see behind, and events that are not in Kafka yet. */
    public record Backlog(long topics, long events) {}

    @Inject
    BacklogMetrics(Sql sql, Loops loops) {
        this.sql = sql;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("parley.projection.backlog.topics", this, one -> one.backlog.topics())
                .description("Topics whose views do not show everything yet")
                .register(Metrics.globalRegistry);
        Gauge.builder("parley.outbox.events", this, one -> one.backlog.events())
                .description("Committed changes that are not in Kafka yet")
                .register(Metrics.globalRegistry);
        loop = loops.start("backlog-metrics", this::look);
    }

    private void look() throws InterruptedException {
        backlog = QuarkusTransaction.requiringNew().call(this::count);
        Thread.sleep(BETWEEN_LOOKS.toMillis());
    }

    /** Counts in the present transaction. */
    public Backlog count() {
        return sql.query(COUNT, row -> new Backlog(row.getLong(1), row.getLong(2)))
                .get(0);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}

package io.parley.timeline.projection.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.foundation.log.LogKeys;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has chapters computed again that other rules made: after an upgrade a topic's views would otherwise stay those of the version before
 * until an article comes. It looks again and again, since replicas of the version before may take turns until the last of them is gone.
 */
@ApplicationScoped
public class OldRules {

    private static final Logger LOG = Logger.getLogger(OldRules.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Sql sql;
    private final ProjectionSignal signal;
    private final Loops loops;
    private final String rules = ViewRules.digest();
    private @Nullable Loop loop;

    @Inject
    OldRules(Sql sql, ProjectionSignal signal, Loops loops) {
        this.sql = sql;
        this.signal = signal;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("old-rules", () -> {
            look();
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        });
    }

    /** Marks the chapters of other rules, topic by topic. */
    public void look() {
        List<String> topics = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select distinct slug from chapter where not waits and rules is distinct from ? order by slug",
                        row -> row.getString(1),
                        rules));
        for (String topic : topics) {
            LogKeys.topic(topic)
                    .around(() -> LOG.infof(
                            "slug=%s was computed by the rules of another version and is computed again", topic));
            QuarkusTransaction.requiringNew().run(() -> mark(topic));
            signal.ring();
        }
    }

    /** In the order in which a turn locks them. */
    private void mark(String topic) {
        sql.query(
                "select block from chapter where slug = ? and not waits and rules is distinct from ? order by block for update",
                row -> row.getString(1),
                topic,
                rules);
        sql.update(
                "update chapter set waits = true where slug = ? and not waits and rules is distinct from ?",
                topic,
                rules);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}

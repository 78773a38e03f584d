package io.parley.timeline.readers.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.database.Sql;
import io.parley.timeline.readers.application.ReadersConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells open streams that somebody may have lost the right to a topic: at once when it was changed here, a moment later when
 * another replica changed it. One small query serves all streams; each then asks for its own topic.
 */
@ApplicationScoped
public class RightsWatch {

    private static final String RIGHTS = """
            select coalesce(md5(string_agg(slug || ' ' || readers::text, ',' order by slug)), '') from topic where readers <> '{}'""";

    private final Sql sql;
    private final RightsBell bell;
    private final ReadersConfig config;
    private final Loops loops;
    private final Set<Runnable> told = ConcurrentHashMap.newKeySet();
    private String known = "";
    private @Nullable Loop loop;

    @Inject
    RightsWatch(Sql sql, RightsBell bell, ReadersConfig config, Loops loops) {
        this.sql = sql;
        this.bell = bell;
        this.config = config;
        this.loops = loops;
    }

    /** Runs this at each change, until the answer is run; it must not block. */
    public Runnable subscribe(Runnable subscriber) {
        told.add(subscriber);
        return () -> told.remove(subscriber);
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("reader-rights", this::look);
    }

    /** A change while nobody listens is told to who comes next: needless, but harmless. */
    private void look() throws InterruptedException {
        bell.await(config.look());
        if (told.isEmpty()) {
            return;
        }
        String rights = sql.query(RIGHTS, row -> row.getString(1)).get(0);
        if (!rights.equals(known)) {
            told.forEach(Runnable::run);
            known = rights;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}

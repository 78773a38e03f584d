package io.parley.timeline.deadletters.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.database.Sql;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Removes letters from Kafka that were dealt with or whose article was killed. Kafka deletes only from the front, so
 * letters that stand before the last of them are copied to the end first; a stop in between leaves a copy too many, which
 * the index knows for the same letter.
 */
@ApplicationScoped
public class LetterPurge {

    private static final long LOCK = 7_305_003L;
    private static final long PAUSE_MILLIS = 1_000;

    private final DeadLetterStore store;
    private final LetterArchive archive;
    private final Sql sql;
    private final Loops loops;
    private @Nullable Loop loop;

    @Inject
    LetterPurge(DeadLetterStore store, LetterArchive archive, Sql sql, Loops loops) {
        this.store = store;
        this.archive = archive;
        this.sql = sql;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("dead-letter-purge", () -> {
            QuarkusTransaction.requiringNew().run(this::purge);
            Thread.sleep(PAUSE_MILLIS);
        });
    }

    private void purge() {
        if (!sql.tryLock(LOCK)) {
            return;
        }
        Map<TopicPartition, KeptLetter> last = new LinkedHashMap<>();
        store.doomed().forEach(letter -> last.put(new TopicPartition(letter.id().topic(), letter.partition()), letter));
        last.values().forEach(this::purge);
    }

    private void purge(KeptLetter last) {
        archive.fetch(store.survivors(last), archive::copyForward);
        archive.deleteUpTo(last);
        store.forget(last);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}

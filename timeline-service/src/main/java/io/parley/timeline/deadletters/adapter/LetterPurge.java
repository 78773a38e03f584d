package io.parley.timeline.deadletters.adapter;

import io.parley.foundation.background.Loop;
import io.parley.foundation.background.Loops;
import io.parley.timeline.database.Sql;
import io.parley.timeline.deadletters.application.DoomedLetters;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Removes letters from Kafka that were dealt with or whose article was killed. Kafka deletes only from the front, so
 * letters that stand before the last of them are copied to the end first; a stop in between leaves a copy too many, which
 * the index knows for the same letter. No transaction is open while Kafka works.
 */
@ApplicationScoped
public class LetterPurge {

    private static final long LOCK = 7_305_003L;
    private static final long PAUSE_MILLIS = 1_000;

    private final DoomedLetters store;
    private final LetterArchive archive;
    private final Sql sql;
    private final Loops loops;
    private @Nullable Loop loop;

    @Inject
    LetterPurge(DoomedLetters store, LetterArchive archive, Sql sql, Loops loops) {
        this.store = store;
        this.archive = archive;
        this.sql = sql;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("dead-letter-purge", () -> {
            sql.alone(LOCK, this::purge);
            Thread.sleep(PAUSE_MILLIS);
        });
    }

    private void purge() {
        Map<TopicPartition, List<KeptLetter>> places = new LinkedHashMap<>();
        store.doomed().forEach(letter -> places.computeIfAbsent(
                        new TopicPartition(letter.id().topic(), letter.partition()), any -> new ArrayList<>())
                .add(letter));
        places.values().forEach(this::purge);
    }

    /** Takes off the index only what was doomed before the others were copied: whatever is dealt with meanwhile has a copy. */
    private void purge(List<KeptLetter> doomed) {
        KeptLetter last = doomed.get(doomed.size() - 1);
        archive.fetch(store.survivors(last), archive::copyForward);
        archive.deleteUpTo(last);
        store.forget(doomed);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}

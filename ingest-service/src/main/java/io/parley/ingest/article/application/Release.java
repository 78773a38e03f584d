package io.parley.ingest.article.application;

import io.parley.foundation.kafka.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Sends what waits: versions that a dead replica or an absent broker left behind, and held ones whose embargo has
 * ended. Safe to run in every replica at once: a version is leased before it is sent.
 */
@ApplicationScoped
public class Release {

    private static final int CHUNK = 200;

    private final ArticleStore store;
    private final ArticlePublisher publisher;
    private final Clock clock;

    @Inject
    Release(ArticleStore store, ArticlePublisher publisher, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Sends everything that is due; returns how many versions the broker acknowledged. */
    public int sendDue(Duration lease) {
        int total = 0;
        int sent;
        do {
            publisher.ensureAvailable();
            List<Outgoing> due = store.claimDue(CHUNK, lease);
            sent = send(due);
            total += sent;
            if (sent < due.size()) {
                return total;
            }
        } while (sent == CHUNK);
        return total;
    }

    private int send(List<Outgoing> due) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<CompletableFuture<Void>> sends = new ArrayList<>();
        for (Outgoing version : due) {
            sends.add(publisher.publish(version.held() ? release(version, now) : version, TraceParent.fresh()));
        }
        List<UUID> acknowledged = new ArrayList<>();
        for (int i = 0; i < sends.size(); i++) {
            if (sends.get(i).handle((done, failure) -> failure == null).join()) {
                acknowledged.add(due.get(i).receipt());
            }
        }
        if (!acknowledged.isEmpty()) {
            store.acknowledged(acknowledged);
        }
        return acknowledged.size();
    }

    private Outgoing release(Outgoing held, Instant now) {
        EncodedEvent event = EventWriter.availableAt(held.event(), now);
        store.released(held.receipt(), now, event);
        return new Outgoing(held.receipt(), held.articleId(), held.version(), false, held.time(), event);
    }
}

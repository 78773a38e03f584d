package io.parley.ingest.article.application;

import io.parley.foundation.trace.Spans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Sends what waits: versions that a dead replica or an absent broker left behind, and held ones whose embargo has
 * ended. Embargoes go by the database's clock, which all replicas share (ADR 0014). Safe to run in every replica at once: a version is leased before it is sent.
 */
@ApplicationScoped
public class Release {

    private static final int CHUNK = 200;

    private final ArticleStore store;
    private final ArticlePublisher publisher;
    private final Spans spans;

    @Inject
    Release(ArticleStore store, ArticlePublisher publisher, Spans spans) {
        this.store = store;
        this.publisher = publisher;
        this.spans = spans;
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
        List<Outgoing> ready = released(due);
        List<CompletableFuture<Void>> sends = ready.stream()
                .map(version -> publisher.publish(version, spans.at(null)))
                .toList();
        List<UUID> acknowledged = new ArrayList<>();
        for (int i = 0; i < sends.size(); i++) {
            if (sends.get(i).handle((done, failure) -> failure == null).join()) {
                acknowledged.add(ready.get(i).receipt());
            }
        }
        if (!acknowledged.isEmpty()) {
            store.acknowledged(acknowledged);
        }
        return acknowledged.size() + due.size() - ready.size();
    }

    /** Held versions with their final events; without those that a kill or an update was faster to take back. */
    private List<Outgoing> released(List<Outgoing> due) {
        Map<UUID, EncodedEvent> events = new HashMap<>();
        Instant now =
                due.stream().anyMatch(Outgoing::held) ? store.now().truncatedTo(ChronoUnit.MILLIS) : Instant.EPOCH;
        for (Outgoing version : due) {
            if (version.held()) {
                events.put(version.receipt(), EventWriter.availableAt(version.event(), now));
            }
        }
        if (events.isEmpty()) {
            return due;
        }
        Set<UUID> free = store.released(events, now);
        List<Outgoing> ready = new ArrayList<>(due.size());
        for (Outgoing version : due) {
            EncodedEvent event = events.get(version.receipt());
            if (event == null) {
                ready.add(version);
            } else if (free.contains(version.receipt())) {
                ready.add(version.releasedAs(event));
            }
        }
        return ready;
    }
}

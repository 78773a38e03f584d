package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.domain.Head;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where versions are kept and where those wait that the broker has not acknowledged. Every method throws
 * {@link Unavailable.Store} when the database cannot be reached.
 */
public interface ArticleStore {

    /**
     * Shows the current versions of some articles to the planner and carries out its plan, in one transaction; plans
     * again when another replica was faster.
     */
    Plan record(Set<ArticleId> articles, Function<Map<ArticleId, Head>, Plan> planner);

    /** The stored events of versions that wait, by receipt. */
    Map<UUID, Outgoing> waiting(Collection<UUID> receipts);

    /** Takes the acknowledged versions off the waiting list; lists newer ones again that may have been overtaken. */
    void acknowledged(Collection<UUID> receipts);

    /** Leases versions that are due and that nobody is sending: left over, or at the end of their embargo. */
    List<Outgoing> claimDue(int limit, Duration lease);

    /** Notes when a held version became available, with its final event. */
    void released(UUID receipt, Instant availableAt, EncodedEvent event);
}

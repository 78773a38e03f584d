package io.parley.ingest.article.application;

import io.parley.events.article.ArticleId;
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
    Plan record(Set<ArticleId> articles, Function<Heads, Plan> planner);

    /** The stored events of versions that wait, by receipt. */
    Map<UUID, Outgoing> waiting(Collection<UUID> receipts);

    /** Takes the acknowledged versions off the waiting list; lists newer ones again that may have been overtaken. */
    void acknowledged(Collection<UUID> receipts);

    /** Leases versions that are due and that nobody is sending: left over, or at the end of their embargo. */
    List<Outgoing> claimDue(int limit, Duration lease);

    /**
     * Notes when held versions became available, with their final events.
     *
     * @return those that may go: one that was killed or overtaken meanwhile is not among them
     */
    Set<UUID> released(Map<UUID, EncodedEvent> events, Instant availableAt);

    /** The time by the clock that all replicas share; embargoes go by it. */
    Instant now();
}

package io.parley.ingest.feeds.application;

import io.parley.ingest.feeds.domain.PollResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where feeds are kept. */
public interface FeedStore {

    /** A feed whose turn it is, leased to the caller. */
    record Due(Feed feed, Validators validators) {}

    /** Adds a feed; empty when its address is known already. */
    Optional<Feed> add(String url, String host, @Nullable String provider, int intervalSeconds);

    List<Feed> list(@Nullable UUID after, int limit);

    Optional<Feed> find(UUID id);

    /** Pauses or resumes, and has it asked at once; what is null stays as it is. */
    Optional<Feed> change(UUID id, boolean paused, @Nullable Integer intervalSeconds, @Nullable String provider);

    /** Notes that a feed lives at another address for good, unless that one is polled already. */
    void moved(UUID id, String url, String host);

    boolean remove(UUID id);

    /** Leases feeds that are due, one for each host at most. */
    List<Due> claimDue(int limit, Duration lease);

    /** Notes how a poll ended and gives the lease back. */
    void polled(UUID id, PollResult result, Validators validators, int failures, Instant next);
}

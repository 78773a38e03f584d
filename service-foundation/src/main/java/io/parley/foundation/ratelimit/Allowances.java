package io.parley.foundation.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** What each client may still ask for now. A client that was silent for long is forgotten, with what it was allowed. */
final class Allowances {

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final RateLimit config;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Allowances(RateLimit config, TimeMeter time) {
        this.config = config;
        this.time = time;
        buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(FORGOTTEN)
                .build();
    }

    /** Takes one request off a client's allowance; zero, or how long it has to wait for one. */
    Duration take(String client) {
        ConsumptionProbe probe = buckets.get(client, unused -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                        limit -> limit.capacity(config.burst()).refillGreedy(config.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}

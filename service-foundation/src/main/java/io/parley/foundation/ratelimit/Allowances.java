package io.parley.foundation.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What each client may still ask for now. A client that was silent for long is forgotten, with what it was allowed. Requests are decided
 * by what is known here; {@link #settle} takes off what the client asked of other replicas.
 */
final class Allowances {

    static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final RateLimit config;
    private final TimeMeter time;
    private final Cache<String, Account> accounts;

    /**
     * One client's.
     *
     * @param taken what passed here and was not yet told to the other replicas
     */
    private record Account(Bucket bucket, AtomicLong taken) {}

    Allowances(RateLimit config, TimeMeter time) {
        this.config = config;
        this.time = time;
        accounts = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(FORGOTTEN)
                .build();
    }

    /** Takes one request off a client's allowance; zero, or how long it has to wait for one. */
    Duration take(String client) {
        Account account = accounts.get(client, unused -> new Account(newBucket(), new AtomicLong()));
        ConsumptionProbe probe = account.bucket().tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            account.taken().incrementAndGet();
            return Duration.ZERO;
        }
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Tells the other replicas what passed here, and takes over how far each of those clients is into its allowance. */
    void settle(SharedUse shared) {
        Map<String, Long> taken = new HashMap<>();
        accounts.asMap().forEach((client, account) -> {
            long since = account.taken().get();
            if (since > 0) {
                taken.put(client, since);
            }
        });
        Map<String, Double> levels = shared.add(taken);
        taken.forEach((client, told) -> {
            @Nullable Account account = accounts.asMap().get(client);
            if (account != null) {
                long meanwhile = account.taken().addAndGet(-told);
                double level = levels.getOrDefault(client, 0.0) + meanwhile;
                set(account.bucket(), Math.round(config.burst() - level));
            }
        });
    }

    /** Below zero a client waits until all that is paid off. */
    private static void set(Bucket bucket, long allowed) {
        long difference = allowed - bucket.getAvailableTokens();
        if (difference < 0) {
            var unused = bucket.consumeIgnoringRateLimits(-difference);
        } else if (difference > 0) {
            bucket.addTokens(difference);
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                        limit -> limit.capacity(config.burst()).refillGreedy(config.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}

package io.parley.timeline.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** Keeps what was used a short while ago within a share of the heap, and lets go of it before memory is short. */
public final class HeapShare {

    private static final Duration UNUSED = Duration.ofMinutes(30);

    /** Weights are counted in these: those of a large heap in bytes would be more than the cache can add up. */
    private static final int KIBIBYTE = 1024;

    private HeapShare() {}

    /**
     * A cache that takes at most a share of the heap.
     *
     * @param share from 0, which keeps nothing, to 1
     * @param bytes rough number of bytes that a value takes in memory
     */
    public static <K, V> Cache<K, V> of(double share, ToLongFunction<V> bytes) {
        return Caffeine.newBuilder()
                .maximumWeight((long) (share * Runtime.getRuntime().maxMemory() / KIBIBYTE))
                .weigher((K key, V value) -> (int) Math.min(Integer.MAX_VALUE, 1 + bytes.applyAsLong(value) / KIBIBYTE))
                .expireAfterAccess(UNUSED)
                .softValues()
                .build();
    }
}

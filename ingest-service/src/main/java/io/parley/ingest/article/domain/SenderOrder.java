package io.parley.ingest.article.domain;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about the place of a version among its siblings.
 *
 * @param number the sender's version number; null when it gave none, or none that is a whole number
 * @param time versionCreated or updated
 */
public record SenderOrder(@Nullable Long number, @Nullable Instant time) {

    public static final SenderOrder NONE = new SenderOrder(null, null);

    /** The event's version when nothing stands before it: the number, else seconds since 1970, else 1. */
    public long firstVersion() {
        if (number != null) {
            return number;
        }
        return time == null ? 1 : Math.max(1, time.getEpochSecond());
    }

    /** Compares like with like, numbers before times; empty when the two have nothing in common. */
    public OptionalInt compare(SenderOrder other) {
        Long mine = number;
        Long theirs = other.number;
        if (mine != null && theirs != null && !mine.equals(theirs)) {
            return OptionalInt.of(mine.compareTo(theirs));
        }
        if (time != null && other.time != null) {
            return OptionalInt.of(time.compareTo(other.time));
        }
        return mine != null && theirs != null ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Whether both speak of one version: equal numbers, else equal times, else nothing says otherwise. */
    public boolean sameVersion(SenderOrder other) {
        if (number != null && other.number != null) {
            return number.equals(other.number);
        }
        return time == null || other.time == null || time.equals(other.time);
    }

    /** Fills what is missing here from the version that this one follows by arrival. */
    public SenderOrder following(SenderOrder previous) {
        return new SenderOrder(number == null ? previous.number : number, time == null ? previous.time : time);
    }

    /** The greater number and the later time of both: what stands behind a kill and behind all that it withdrew. */
    SenderOrder later(SenderOrder other) {
        return new SenderOrder(greater(number, other.number), greater(time, other.time));
    }

    private static <T extends Comparable<T>> @Nullable T greater(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) < 0 ? other : one;
    }
}

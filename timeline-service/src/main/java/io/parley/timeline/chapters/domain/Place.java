package io.parley.timeline.chapters.domain;

import io.parley.events.article.ArticleId;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.views.domain.Plausible;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the course of its topic: by its day of publication in UTC, then by the second of that day, then by
 * its id; what is not dated comes first. Written as bits, most significant first, so that a {@link Block} of neighbouring
 * places is a prefix that they share.
 */
public record Place(String bits) implements Comparable<Place> {

    private static final int DAY_BITS = 24;
    private static final int SECOND_BITS = 17;
    private static final int ID_BITS = 64;

    /** Bits of a place. */
    static final int LENGTH = DAY_BITS + SECOND_BITS + ID_BITS;

    private static final long SECONDS_OF_A_DAY = 86_400;

    /** The middle of the days, so that those before 1970 have a number too. */
    private static final long DAYS = 1L << (DAY_BITS - 1);

    public Place {
        if (bits.length() != LENGTH) {
            throw new IllegalArgumentException("a place has " + LENGTH + " bits, not " + bits.length());
        }
    }

    /** @param published a moment that can be meant; null where an article is not dated */
    public static Place of(@Nullable Instant published, ArticleId article) {
        String id = bits(article.value().getMostSignificantBits(), ID_BITS);
        if (published == null) {
            return new Place(bits(0, DAY_BITS + SECOND_BITS) + id);
        }
        long second = published.getEpochSecond();
        long day = Math.max(1, Math.min(2 * DAYS - 1, Math.floorDiv(second, SECONDS_OF_A_DAY) + DAYS));
        return new Place(bits(day, DAY_BITS) + bits(Math.floorMod(second, SECONDS_OF_A_DAY), SECOND_BITS) + id);
    }

    private static String bits(long number, int length) {
        String bits = Long.toBinaryString(number);
        return "0".repeat(length - bits.length()) + bits;
    }

    /** Where an article is placed by what its event says. */
    public static Place of(ReportedArticle article) {
        return of(Plausible.publishedAt(article), article.id());
    }

    @Override
    public int compareTo(Place other) {
        return bits.compareTo(other.bits);
    }
}

package io.parley.ingest.article.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a version says about its embargo. One that says nothing leaves an embargo as it is: only a version that speaks of
 * it in as many words ends it or moves it.
 */
public sealed interface Embargo {

    /** Until the sender says otherwise: a moment that every store and format can still write. */
    Instant OPEN_ENDED = Instant.parse("9999-12-31T00:00:00Z");

    /** Nothing is said. */
    record Unsaid() implements Embargo {}

    /** There is none, or none any more: said in as many words. */
    record Lifted() implements Embargo {}

    /** It ends at a moment, which may have passed. */
    record Until(Instant end) implements Embargo {}

    /** A status that could say "embargoed" says "usable": that ends what such a status began, and no dated embargo. */
    record StatusUsable() implements Embargo {}

    /** An embargo with an end; nothing said for none. */
    static Embargo until(@Nullable Instant end) {
        return end == null ? new Unsaid() : new Until(end);
    }

    /** The end of the embargo of a version that says this and follows one with that end; null for none. */
    default @Nullable Instant after(@Nullable Instant previous) {
        if (this instanceof Until until) {
            return until.end();
        }
        if (this instanceof Lifted) {
            return null;
        }
        return this instanceof StatusUsable && OPEN_ENDED.equals(previous) ? null : previous;
    }
}

package io.parley.ingest.wire.domain;

import org.jspecify.annotations.Nullable;

/** One thing that a document holds. */
public sealed interface Item permits Draft, Item.NotAnArticle, Item.Refused {

    /**
     * Well-formed, but not something that Parley reads: a picture, a package, a planning item.
     *
     * @param reason one clause for the sender
     */
    record NotAnArticle(@Nullable String provider, @Nullable String itemId, String reason) implements Item {}

    /** Wrong, in a way that the sender can mend. */
    record Refused(Refusal refusal) implements Item {}

    /** Shorthand for a field with a wrong value. */
    static Item refused(String field, String reason) {
        return new Refused(Refusal.invalid(field, reason));
    }
}

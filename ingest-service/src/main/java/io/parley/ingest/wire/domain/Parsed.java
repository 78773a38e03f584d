package io.parley.ingest.wire.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document turned out to hold. */
public sealed interface Parsed {

    /** Exactly one item; parameters of the request may complete it. */
    record One(Item item) implements Parsed {}

    /**
     * A message or feed: any number of items, each with a fate of its own.
     *
     * @param decoding how its bytes were read, for people; null where the standard leaves no choice
     * @param fault where a strict reader would have stopped; null when it would not
     */
    record Several(
            List<Item> items,
            @Nullable String decoding,
            @Nullable String fault) implements Parsed {
        public Several {
            items = List.copyOf(items);
        }

        public Several(List<Item> items) {
            this(items, null, null);
        }
    }

    /** A document that cannot be read at all. */
    static Parsed refused(Refusal refusal) {
        return new One(new Item.Refused(refusal));
    }
}

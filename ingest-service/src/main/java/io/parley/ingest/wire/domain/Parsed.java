package io.parley.ingest.wire.domain;

import java.util.List;

/** What a document turned out to hold. */
public sealed interface Parsed {

    /** Exactly one item; parameters of the request may complete it. */
    record One(Item item) implements Parsed {}

    /** A message or feed: any number of items, each with a fate of its own. */
    record Several(List<Item> items) implements Parsed {
        public Several {
            items = List.copyOf(items);
        }
    }

    /** A document that cannot be read at all. */
    static Parsed refused(Refusal refusal) {
        return new One(new Item.Refused(refusal));
    }
}

package io.parley.ingest.feeds.application;

import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.wire.domain.WireDocument;

/** Gets feeds from their servers. */
public interface FeedFetcher {

    /** What a server answered. */
    sealed interface Answer {

        /** A document, with what to ask by next time. */
        record Document(WireDocument document, Validators validators) implements Answer {}

        /** Nothing to read. */
        record Nothing(PollResult result) implements Answer {}
    }

    /** Asks whether the feed has changed and reads it; bounded in time and size, never throws. */
    Answer fetch(String url, Validators validators);
}

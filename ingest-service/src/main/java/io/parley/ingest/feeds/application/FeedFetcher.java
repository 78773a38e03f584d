package io.parley.ingest.feeds.application;

import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.wire.domain.WireDocument;
import org.jspecify.annotations.Nullable;

/** Gets feeds from their servers. */
public interface FeedFetcher {

    /** What a server answered. */
    sealed interface Answer {

        /** Where the server says that the feed lives from now on; null when it has not moved for good. */
        @Nullable
        String movedTo();

        /** A document, with what to ask by next time. */
        record Document(
                WireDocument document,
                Validators validators,
                @Nullable String movedTo) implements Answer {}

        /** Nothing to read. */
        record Nothing(PollResult result, @Nullable String movedTo) implements Answer {}
    }

    /** Asks whether the feed has changed and reads it; bounded in time and size, never throws. */
    Answer fetch(String url, Validators validators);
}

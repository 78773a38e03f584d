package io.parley.ingest.article.application;

import io.parley.ingest.article.domain.Head;

/** What is to be done about one submission once the chunk is durable. */
public sealed interface Step {

    /** A version that was kept: sent, held or only remembered, by its fate. */
    record Keep(NewVersion version) implements Step {}

    /** Nothing new; sent again if the broker has not acknowledged it yet. */
    record Again(Head head) implements Step {}
}

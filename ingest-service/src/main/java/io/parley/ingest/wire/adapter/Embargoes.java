package io.parley.ingest.wire.adapter;

import java.time.Instant;

/** Embargoes without an end. */
final class Embargoes {

    /** Until the sender says otherwise: a moment that every store and format can still write. */
    static final Instant OPEN_ENDED = Instant.parse("9999-12-31T00:00:00Z");

    private Embargoes() {}
}

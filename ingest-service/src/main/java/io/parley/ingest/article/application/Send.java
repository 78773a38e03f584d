package io.parley.ingest.article.application;

import java.util.concurrent.CompletableFuture;

/** How one submission of a chunk reaches the broker. */
record Send(Mode mode, CompletableFuture<Void> acknowledgement) {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    enum Mode {
        /** Nothing goes out. */
        NOTHING,
        /** This chunk sends it. */
        OWN,
        /** Somebody in this process is sending the very same version already. */
        SHARED
    }

    static Send nothing() {
        return new Send(Mode.NOTHING, DONE);
    }

    /** Waits; false when the broker did not acknowledge. */
    boolean arrived() {
        return acknowledgement.handle((done, failure) -> failure == null).join();
    }
}

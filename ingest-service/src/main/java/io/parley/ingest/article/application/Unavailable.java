package io.parley.ingest.article.application;

import org.jspecify.annotations.Nullable;

/** Something that ingest needs is away for now; the sender should try again. */
public abstract sealed class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    private Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.what = message;
    }

    /** One clause on what is away. */
    public String what() {
        return what;
    }

    /** The broker did not acknowledge in time. */
    public static final class Broker extends Unavailable {
        private static final long serialVersionUID = 1L;

        public Broker(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The database cannot be reached. */
    public static final class Store extends Unavailable {
        private static final long serialVersionUID = 1L;

        public Store(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** More is being taken in than the service may hold in memory. */
    public static final class Capacity extends Unavailable {
        private static final long serialVersionUID = 1L;

        public Capacity(String message) {
            super(message, null);
        }
    }

    /** This replica is told to stop. */
    public static final class Stopping extends Unavailable {
        private static final long serialVersionUID = 1L;

        public Stopping(String message) {
            super(message, null);
        }
    }
}

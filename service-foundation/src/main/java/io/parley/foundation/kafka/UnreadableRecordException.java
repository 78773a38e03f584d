package io.parley.foundation.kafka;

/** A record that can never be read; the message says why without any of its text, and goes to the dead letter. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DeadLetterKind kind;

    public UnreadableRecordException(DeadLetterKind kind, String reason) {
        super(reason, null, false, false);
        this.kind = kind;
    }

    /** What is wrong with it. */
    public DeadLetterKind kind() {
        return kind;
    }
}

package io.parley.timeline.facts.adapter;

/** A record that can never be taken in; the message says why and goes to the dead letter. */
final class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoisonException(String reason) {
        super(reason, null, false, false);
    }
}

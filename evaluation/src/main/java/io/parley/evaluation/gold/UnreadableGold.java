package io.parley.evaluation.gold;

/** Annotations that cannot be read; the message names the file and the place in it. */
public final class UnreadableGold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableGold(String place, String reason) {
        super(place + ": " + reason);
    }
}

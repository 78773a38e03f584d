package io.parley.events;

/**
 * How much one event may hold; what is beyond is left out and the event says {@code truncated}.
 *
 * @param list most elements of a list of the event itself
 * @param inner most elements of a list within an element: mentions, spans, participants
 * @param text most code points of a text or name; a span's offsets stay whole where its text is cut
 */
public record EventLimits(int list, int inner, int text) {

    /** The limits of the contract. */
    public static final EventLimits CONTRACT = new EventLimits(2_000, 200, 500);

    /** Most bytes of a whole event; less than a Kafka record may have, since headers are added. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Half as much, for an event that is too large although it keeps to these limits. */
    public EventLimits half() {
        return new EventLimits(Math.max(1, list / 2), Math.max(1, inner / 2), Math.max(40, text / 2));
    }
}

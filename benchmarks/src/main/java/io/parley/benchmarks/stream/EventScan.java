package io.parley.benchmarks.stream;

/** Finds the ends of server-sent events in the bytes of one connection, however these are cut; keeps none of the bytes. */
final class EventScan {

    /** No event has ended here. */
    static final long NONE = -1;

    private static final byte[] FIELD = {'i', 'd', ':'};

    /** This line is not that of the id. */
    private static final int NONE_MATCHED = -1;

    private int matched;
    private boolean lineIsId;
    private long id = NONE;
    private long digits;
    private byte last = '\n';

    /** Takes the next byte; returns the id of the event that ends with it, or {@link #NONE}. */
    long next(byte one) {
        long ended = NONE;
        if (one == '\n') {
            if (lineIsId) {
                id = digits;
            } else if (last == '\n') {
                ended = id;
                id = NONE;
            }
            matched = 0;
            lineIsId = false;
        } else if (lineIsId) {
            if (one >= '0' && one <= '9') {
                digits = digits * 10 + one - '0';
            }
        } else if (matched >= 0) {
            matched = matched < FIELD.length && one == FIELD[matched] ? matched + 1 : NONE_MATCHED;
            if (matched == FIELD.length) {
                lineIsId = true;
                digits = 0;
            }
        }
        last = one;
        return ended;
    }
}

package io.parley.extraction.document;

import java.util.regex.Pattern;

/** Whose seat in the United States Congress stands in brackets behind a legislator's name: "(R-Tenn.)", "(D)". */
public final class Seat {

    private static final String PARTY = "[RDI]";
    private static final String STATE = "-\\p{Lu}[\\p{L}.]*";

    private static final Pattern SEAT = Pattern.compile(PARTY + "(?:" + STATE + ")?");
    private static final Pattern WITH_STATE = Pattern.compile(PARTY + STATE);

    private Seat() {}

    /** Whether the words between the brackets are a seat, with its state or without. */
    public static boolean is(String words) {
        return SEAT.matcher(words).matches();
    }

    /** Whether they are one with its state. */
    public static boolean isWithState(String words) {
        return WITH_STATE.matcher(words).matches();
    }
}

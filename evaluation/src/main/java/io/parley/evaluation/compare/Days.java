package io.parley.evaluation.compare;

import org.jspecify.annotations.Nullable;

/** Days, months, years and intervals as they are written in ISO 8601: whether two have a day in common. */
public final class Days {

    private static final int DAY = "2025-10-08".length();
    private static final int YEAR = "2025".length();

    private Days() {}

    /** False where either is absent. */
    public static boolean meet(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !one.isEmpty()
                && !other.isEmpty()
                && first(one).compareTo(last(other)) <= 0
                && first(other).compareTo(last(one)) <= 0;
    }

    private static String first(String value) {
        int slash = value.indexOf('/');
        return whole(slash < 0 ? value : value.substring(0, slash), "-01-01");
    }

    private static String last(String value) {
        String end = value.substring(value.indexOf('/') + 1);
        return whole(end.isEmpty() ? value.substring(0, value.length() - 1) : end, "-12-31");
    }

    private static String whole(String value, String rest) {
        return value.length() >= DAY ? value : value + rest.substring(Math.max(0, value.length() - YEAR));
    }
}

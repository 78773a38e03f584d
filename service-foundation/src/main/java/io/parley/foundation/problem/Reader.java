package io.parley.foundation.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells people with a browser from programs, by the header Accept. */
final class Reader {

    private Reader() {}

    /** Whether HTML is asked for by name, and JSON is not asked for more. */
    static boolean isPerson(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        double html = 0;
        double json = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String type = range.split(";", 2)[0].strip();
            if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                html = Math.max(html, quality(range));
            } else if (type.equals("application/json") || type.equals(Problem.MEDIA_TYPE)) {
                json = Math.max(json, quality(range));
            }
        }
        return html > 0 && html >= json;
    }

    private static double quality(String range) {
        int at = range.indexOf("q=");
        if (at < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(range.substring(at + 2).split(";", 2)[0].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

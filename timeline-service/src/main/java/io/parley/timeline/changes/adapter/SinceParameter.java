package io.parley.timeline.changes.adapter;

import io.parley.timeline.rest.Times;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From where on changes are asked for: a revision, or a time. */
public record SinceParameter(@Nullable Long known, @Nullable Instant time) {

    private static final String NEITHER = "is neither a revision nor an ISO 8601 date or date-time with offset";
    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    /** Reads the parameter {@code since}: a whole number is a revision, anything else a time. */
    public static SinceParameter read(@Nullable String since) {
        return read("since", since);
    }

    /** The same for a parameter of another name. */
    static SinceParameter read(String parameter, @Nullable String text) {
        return text != null && REVISION.matcher(text).matches()
                ? new SinceParameter(Long.parseLong(text), null)
                : new SinceParameter(null, Times.read(parameter, text, NEITHER));
    }

    /** The revision; null when none was asked for. */
    public @Nullable Long revision(Function<Instant, Long> at) {
        if (known != null) {
            return known;
        }
        return time == null ? null : at.apply(time);
    }

    /** The time; null when none was asked for. */
    public @Nullable Instant time(Function<Long, Instant> committed) {
        return known == null ? time : committed.apply(known);
    }
}

package io.parley.timeline.web.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a reader looked at a topic, as a cookie keeps it. Looks within half an hour are one visit: what is new stays new until the
 * reader comes back.
 *
 * @param before the revision at the end of the visit before this one
 * @param seen the revision that was seen last
 * @param at when that was, in seconds since 1970
 */
public record Looks(long before, long seen, long at) {

    private static final long VISIT = Duration.ofMinutes(30).toSeconds();
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.(\\d{1,15})\\.(\\d{1,12})");

    /** Reads a cookie; empty where there is none or somebody wrote something else into it. */
    public static Optional<Looks> read(@Nullable String cookie) {
        Matcher form = FORM.matcher(cookie == null ? "" : cookie);
        return form.matches()
                ? Optional.of(new Looks(
                        Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    /** The looks of a reader who sees a revision for the first time. */
    public static Looks first(long revision, long now) {
        return new Looks(0, revision, now);
    }

    /** The same reader looks again. */
    public Looks again(long revision, long now) {
        return new Looks(now - at > VISIT ? seen : before, revision, now);
    }

    /** As a cookie keeps it. */
    public String cookie() {
        return before + "." + seen + "." + at;
    }
}

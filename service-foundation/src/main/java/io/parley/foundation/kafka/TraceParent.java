package io.parley.foundation.kafka;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C trace context: 32 hex digits of the trace, 16 of the span, 2 of flags. */
public record TraceParent(String traceId, String spanId, String flags) {

    public static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2}).*");

    /** A new, unsampled trace. */
    public static TraceParent fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new TraceParent(hex(random.nextLong() | 1) + hex(random.nextLong()), hex(random.nextLong() | 1), "00");
    }

    /** A child of the caller's span, or a new trace when the header is absent or malformed. */
    public static TraceParent continuing(@Nullable String header) {
        if (header == null) {
            return fresh();
        }
        Matcher matcher = FORM.matcher(header);
        if (!matcher.matches() || isZero(matcher.group(1)) || isZero(matcher.group(2))) {
            return fresh();
        }
        return new TraceParent(matcher.group(1), matcher.group(2), matcher.group(3)).child();
    }

    /** Another span of the same trace. */
    public TraceParent child() {
        return new TraceParent(traceId, hex(ThreadLocalRandom.current().nextLong() | 1), flags);
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }

    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}

package io.parley.ingest.wire.domain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offsets and names of time zones as senders write them. A name that is unknown, or that several zones have, is none. */
final class Zones {

    private static final Map<String, String> NAMES = WordTable.byWord("zones.tsv");

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);

    private Zones() {}

    /** The time at its zone; the time alone where the zone is missing, unknown or ambiguous. */
    static WireDate at(LocalDateTime time, @Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return new WireDate.Local(time);
        }
        String name = zone.strip();
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            return moment(time, offset(offset));
        }
        String known = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return moment(time, ZoneOffset.of(known));
        }
        return name.indexOf('/') > 0 ? region(time, name) : new WireDate.Local(time);
    }

    private static ZoneOffset offset(Matcher written) {
        int sign = written.group(1).equals("-") ? -1 : 1;
        int minutes = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(written.group(2)), sign * minutes);
    }

    private static WireDate moment(LocalDateTime time, ZoneOffset offset) {
        return new WireDate.Moment(OffsetDateTime.of(time, offset));
    }

    private static WireDate region(LocalDateTime time, String name) {
        try {
            return new WireDate.Moment(time.atZone(ZoneId.of(name)).toOffsetDateTime());
        } catch (DateTimeException e) {
            return new WireDate.Local(time);
        }
    }
}

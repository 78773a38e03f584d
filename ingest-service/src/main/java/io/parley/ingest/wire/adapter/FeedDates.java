package io.parley.ingest.wire.adapter;

import io.parley.events.article.Published;
import io.parley.events.article.Published.Precision;
import io.parley.ingest.wire.domain.Moments;
import io.parley.ingest.wire.domain.RefusedException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dates of publication of a feed's entries, with the offset that their sender wrote. */
final class FeedDates {

    private static final String[] NAMES = {"published", "issued", "pubdate", "date", "created"};

    private FeedDates() {}

    /** The date of publication as an entry has it. */
    static @Nullable String written(@Nullable Element entry) {
        for (String name : NAMES) {
            String date = XmlNodes.line(XmlNodes.child(entry, name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** As written where that can be read; else Rome's reading, which is more patient with dates of no standard. */
    static @Nullable Published published(@Nullable String written, @Nullable Date read) {
        if (read == null) {
            return null;
        }
        Published exact = written == null ? null : exact(written);
        return exact == null ? moment(read) : exact;
    }

    private static @Nullable Published exact(String written) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new Published(moment.toString(), Precision.SECOND);
        } catch (DateTimeException noMailDate) {
            try {
                return Moments.published("date", written);
            } catch (RefusedException noIsoDate) {
                return null;
            }
        }
    }

    /** Exactly midnight in UTC is how Rome tells a date without a time: it stays a date. */
    private static Published moment(Date date) {
        OffsetDateTime moment = date.toInstant().atOffset(ZoneOffset.UTC).withNano(0);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Published(moment.toLocalDate().toString(), Precision.DAY)
                : new Published(moment.toString(), Precision.SECOND);
    }
}

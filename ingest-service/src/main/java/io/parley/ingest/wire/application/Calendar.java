package io.parley.ingest.wire.application;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Remark.Kind;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.wire.domain.Draft;
import io.parley.ingest.wire.domain.StatedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the dates of an item can be believed. A story was not published before there were newspapers for it, nor years
 * from now; a version was not made long after it came in.
 *
 * @param now the moment of reading
 * @param leap how far an item's own clock may be ahead
 */
record Calendar(Instant now, Duration leap) {

    private static final int EARLIEST_YEAR = 1800;
    private static final Duration FURTHEST = Duration.ofDays(2 * 365 + 1);

    /** The first date of publication that can be believed, null for none; remarks say what was wrong with one that is there. */
    @Nullable
    Published published(Draft draft, Parameters parameters, List<Remark> remarks) {
        Published asked = parameters.published();
        List<StatedDate> dates = asked == null ? draft.dates() : List.of(new StatedDate(asked.value(), asked));
        for (StatedDate date : dates) {
            if (date.published() != null && isPlausible(date.published())) {
                return date.published();
            }
        }
        if (!dates.isEmpty()) {
            StatedDate first = dates.get(0);
            String why = first.published() == null ? "cannot be read" : "is implausible";
            remarks.add(new Remark(
                    Kind.DATE, "the date of publication %s %s".formatted(Remark.quoted(first.written()), why)));
        }
        if (draft.status() == ArticleStatus.USABLE) {
            remarks.add(new Remark(Kind.UNDATED, "it has no date of publication"));
        }
        return null;
    }

    private boolean isPlausible(Published published) {
        LocalDate latest = now.plus(FURTHEST).atOffset(ZoneOffset.UTC).toLocalDate();
        return published.day().getYear() >= EARLIEST_YEAR && !published.day().isAfter(latest);
    }

    /** The order of a version without a time that lies too far ahead: such a version would outlive all that follow. */
    SenderOrder believed(SenderOrder order, List<Remark> remarks) {
        Instant time = order.time();
        if (time == null || !time.isAfter(now.plus(leap))) {
            return order;
        }
        remarks.add(new Remark(Kind.CLOCK, "its own time of %s lies too far ahead to order anything".formatted(time)));
        return new SenderOrder(order.number(), null);
    }
}

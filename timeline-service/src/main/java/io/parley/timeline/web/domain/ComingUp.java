package io.parley.timeline.web.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.MeetingStatus;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import io.parley.timeline.views.domain.TopicView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to come, seen from the newest publication and not from the reader's clock: a view of last year's talks still says what came
 * next. What may be past is left out.
 *
 * @param today the day of the newest publication, in ISO 8601; null where no article is dated
 */
public record ComingUp(
        @Nullable String today, List<MeetingView> meetings, List<TimelineEntry> events, List<Contradiction> disputes) {

    private static final int MOST = 3;
    private static final int DAY = "2025-10-08".length();

    static ComingUp of(TopicView view, @Nullable String asOf) {
        String newest = asOf != null ? asOf : published(view);
        if (newest == null || newest.length() < DAY) {
            return new ComingUp(null, List.of(), List.of(), List.of());
        }
        String today = newest.substring(0, DAY);
        List<MeetingView> meetings = view.meetings().stream()
                .filter(meeting -> !meeting.folded() && isToCome(meeting, today))
                .sorted(Comparator.comparing(meeting -> Objects.requireNonNullElse(meeting.date(), "")))
                .limit(MOST)
                .toList();
        List<TimelineEntry> events = view.timeline().stream()
                .filter(entry -> entry.kind() == Kind.EVENT
                        && !entry.folded()
                        && entry.status() == EventStatus.PLANNED
                        && isLater(entry.date(), today))
                .limit(MOST)
                .toList();
        List<Contradiction> disputes = view.contradictions().stream()
                .filter(dispute -> dispute.kind() == Contradiction.Kind.VENUE
                        && meetings.stream().anyMatch(meeting -> Objects.equals(meeting.date(), dispute.date())))
                .toList();
        return new ComingUp(today, meetings, events, disputes);
    }

    private static @Nullable String published(TopicView view) {
        return view.overview().lastChange() == null
                ? null
                : view.overview().lastChange().published();
    }

    /** A planned meeting of today may still be to come; one that is on or was held is not next. */
    private static boolean isToCome(MeetingView meeting, String today) {
        return meeting.status() == MeetingStatus.PLANNED
                && meeting.date() != null
                && last(meeting.date()).compareTo(today) >= 0;
    }

    private static boolean isLater(@Nullable String date, String today) {
        return date != null && last(date).length() == DAY && last(date).compareTo(today) > 0;
    }

    /** The last day of an interval. */
    private static String last(String date) {
        return date.substring(date.indexOf('/') + 1);
    }

    /** Whether nothing is known to come. */
    public boolean isEmpty() {
        return meetings.isEmpty() && events.isEmpty();
    }
}

package io.parley.timeline.export.domain;

import io.parley.timeline.views.domain.MeetingView;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The meetings of a topic as a calendar (RFC 5545): whole days, since articles seldom tell hours. Meetings without a day are left out. */
public final class MeetingCalendar {

    private static final int DAY = "2025-10-08".length();

    private MeetingCalendar() {}

    /** @param known when the view last changed: the stamp of every entry, so that the same view gives the same text */
    public static String of(String title, List<MeetingView> meetings, Instant known) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Parley//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        meetings.stream()
                .filter(meeting -> !meeting.folded())
                .flatMap(meeting -> event(title, meeting, known).stream())
                .forEach(calendar::add);
        return calendar.toString();
    }

    private static Optional<VEvent> event(String title, MeetingView meeting, Instant known) {
        String date = meeting.date() == null ? "" : meeting.date();
        int slash = date.indexOf('/');
        try {
            LocalDate first = LocalDate.parse(slash < 0 ? cut(date) : cut(date.substring(0, slash)));
            LocalDate last = slash < 0 ? first : LocalDate.parse(cut(date.substring(slash + 1)));
            VEvent event = new VEvent(first, last.plusDays(1), title + ": " + who(meeting));
            // Whatever stamp the library set is replaced: ours does not go by the clock.
            event.removeAll("DTSTAMP", "UID");
            event.add(new DtStamp(known));
            event.add(new Uid(meeting.id() + "@parley"));
            if (meeting.venue() != null) {
                event.add(new Location(meeting.venue()));
            }
            event.add(new Description(
                    meeting.evidence().get(0).text() + " (" + String.join(", ", meeting.providers()) + ")"));
            event.add(status(meeting));
            return Optional.of(event);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Status status(MeetingView meeting) {
        return switch (meeting.status()) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case ONGOING, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String who(MeetingView meeting) {
        return meeting.participants().isEmpty() ? "talks" : String.join(", ", meeting.participants());
    }

    /** The day of a date-time; a month or a year stays as it is, and is no day. */
    private static String cut(String date) {
        return date.length() > DAY ? date.substring(0, DAY) : date;
    }
}

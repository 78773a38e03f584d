package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.TimelineEvent;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One article's word of an event.
 *
 * @param sides those who do it and to whom it is done
 * @param aside whether its sentence tells it beside other news, or the next one denies it
 * @param ours whether it is one of this negotiation
 * @param wording the words of its line
 */
record EventReport(
        OnTopicArticle article,
        TimelineEvent event,
        Optional<DateWindow> window,
        Set<String> sides,
        boolean aside,
        boolean ours,
        String line,
        Wording wording) {

    private static final double SAME_SIDES = 0.5;

    /** A month that holds the day of another report does not make both one event. */
    static final int MOST_DAYS = 7;

    /** For so many days after it was first told, the same sentence tells of the same event. */
    private static final int NEAR = 2;

    /** The days that it may be found again under: those that it tells, unless they are many, and those after its article. */
    Set<String> days() {
        Set<String> days = new TreeSet<>();
        published()
                .ifPresent(day -> day.datesUntil(day.plusDays(NEAR + 1L)).forEach(near -> days.add(near.toString())));
        window.filter(one -> one.days() <= MOST_DAYS)
                .ifPresent(
                        one -> one.first().datesUntil(one.last().plusDays(1)).forEach(day -> days.add(day.toString())));
        return days;
    }

    Optional<LocalDate> published() {
        return EventDays.published(article);
    }

    boolean sameAs(EventReport other) {
        boolean oneKind = event.type() == other.event.type();
        boolean sameSides = !sides.isEmpty() && Words.containment(sides, other.sides) >= SAME_SIDES;
        boolean sameDays = window.filter(one -> one.days() <= MOST_DAYS).isPresent()
                && other.window.filter(one -> one.days() <= MOST_DAYS).isPresent()
                && window.get().overlaps(other.window.get());
        boolean said = wording.sameAs(other.wording);
        return status(event) == status(other.event)
                && ((sameDays && sameSides && (oneKind || said)) || (said && daysFit(other)));
    }

    private boolean daysFit(EventReport other) {
        return window.isEmpty() || other.window.isEmpty() || window.get().overlaps(other.window.get());
    }

    private static boolean status(TimelineEvent event) {
        return event.status() == EventStatus.DENIED;
    }
}

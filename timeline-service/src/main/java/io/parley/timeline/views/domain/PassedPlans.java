package io.parley.timeline.views.domain;

import io.parley.events.claims.MeetingStatus;
import java.util.List;
import java.util.Optional;

/** Finds the plans to meet that another meeting has overtaken. */
final class PassedPlans {

    /** Who is late by a week still meets as planned. */
    private static final int SOON = 7;

    private PassedPlans() {}

    /** Whether a planned day has passed, and those who were to meet met then or soon after, there or elsewhere. */
    static boolean isOvertaken(
            MeetingView planned,
            List<MeetingReport> reports,
            List<MeetingView> views,
            List<List<MeetingReport>> groups) {
        Optional<DateWindow> when = DateWindow.of(planned.date());
        if (planned.status() != MeetingStatus.PLANNED || when.isEmpty()) {
            return false;
        }
        DateWindow near = new DateWindow(when.get().first(), when.get().last().plusDays(SOON));
        for (int i = 0; i < views.size(); i++) {
            MeetingView other = views.get(i);
            boolean took = other.status() == MeetingStatus.HELD || other.status() == MeetingStatus.ONGOING;
            List<MeetingReport> its = groups.get(i);
            if (took
                    && DateWindow.of(other.date()).filter(near::overlaps).isPresent()
                    && reports.stream().anyMatch(mine -> its.stream().anyMatch(mine::samePeople))) {
                return true;
            }
        }
        return false;
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.MeetingStatus;
import java.util.List;
import java.util.Optional;

/** What has become of a meeting, by all that tell of it. */
final class MeetingOutcome {

    private MeetingOutcome() {}

    /** What is over cannot be planned again: a report that it was held or fell through outweighs a later announcement. */
    static MeetingStatus of(TopicFacts facts, List<MeetingReport> group) {
        MeetingReport last = group.get(group.size() - 1);
        for (MeetingStatus done : List.of(MeetingStatus.CANCELLED, MeetingStatus.HELD)) {
            if (group.stream().anyMatch(report -> report.meeting().status() == done)
                    && last.meeting().status() == MeetingStatus.PLANNED) {
                return done;
            }
        }
        MeetingStatus told =
                isAhead(last) ? MeetingStatus.PLANNED : last.meeting().status();
        return told == MeetingStatus.ONGOING && isOver(facts, last) ? MeetingStatus.HELD : told;
    }

    /** What went on on a day before the newest article is over. */
    private static boolean isOver(TopicFacts facts, MeetingReport report) {
        return report.window()
                .flatMap(window -> facts.newestDay().filter(now -> window.last().isBefore(now)))
                .isPresent();
    }

    /** What is to come after the day of its article cannot have been held. */
    private static boolean isAhead(MeetingReport report) {
        MeetingStatus status = report.meeting().status();
        Optional<DateWindow> published =
                DateWindow.of(Timeline.day(Plausible.published(report.article().reported())));
        return (status == MeetingStatus.HELD || status == MeetingStatus.ONGOING)
                && report.window().isPresent()
                && published.isPresent()
                && report.window().get().first().isAfter(published.get().last());
    }
}

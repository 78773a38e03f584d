package io.parley.timeline.views.domain;

import io.parley.events.claims.MeetingStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has become of a meeting, by all that tell of it. */
final class MeetingOutcome {

    private static final Pattern TO_COME =
            Pattern.compile("\\b(?:will|would|is to|are to|(?:is|are) (?:set|due|expected|scheduled) to)\\b");

    private MeetingOutcome() {}

    /** What is over cannot be planned again: a report that it was held or fell through outweighs a later announcement. */
    static MeetingStatus of(TopicFacts facts, List<MeetingReport> group) {
        MeetingReport last = group.get(group.size() - 1);
        for (MeetingStatus done : List.of(MeetingStatus.CANCELLED, MeetingStatus.HELD)) {
            if (group.stream().anyMatch(report -> status(report, group) == done)
                    && status(last, group) == MeetingStatus.PLANNED) {
                return done;
            }
        }
        MeetingStatus told = status(last, group);
        return told == MeetingStatus.ONGOING && isOver(facts, last) ? MeetingStatus.HELD : told;
    }

    /** What went on on a day before the newest article is over. */
    private static boolean isOver(TopicFacts facts, MeetingReport report) {
        return report.window()
                .flatMap(window -> facts.newestDay().filter(now -> window.last().isBefore(now)))
                .isPresent();
    }

    /** What is to come after the day of its article, by whatever report tells the day, cannot have been held. */
    private static MeetingStatus status(MeetingReport report, List<MeetingReport> group) {
        MeetingStatus told = report.meeting().status();
        boolean over = told == MeetingStatus.HELD || told == MeetingStatus.ONGOING;
        return over && (isAhead(report, group) || isOnlyPlanned(report, group)) ? MeetingStatus.PLANNED : told;
    }

    /** An article that announces a meeting and tells in a sentence of what is to come that somebody came has not told that they met. */
    private static boolean isOnlyPlanned(MeetingReport report, List<MeetingReport> group) {
        return report.evidence().stream()
                        .anyMatch(words -> TO_COME.matcher(words.text()).find())
                && group.stream()
                        .anyMatch(other ->
                                other.article().id().equals(report.article().id())
                                        && other.meeting().status() == MeetingStatus.PLANNED);
    }

    private static boolean isAhead(MeetingReport report, List<MeetingReport> group) {
        Optional<DateWindow> published =
                DateWindow.of(Timeline.day(Plausible.published(report.article().reported())));
        return report.window()
                .or(() -> group.stream()
                        .filter(other ->
                                other.article().id().equals(report.article().id()))
                        .flatMap(other -> other.window().stream())
                        .findFirst())
                .filter(window -> published
                        .filter(day -> window.first().isAfter(day.last()))
                        .isPresent())
                .isPresent();
    }
}

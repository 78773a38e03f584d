package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which meetings are worth a line of their own: of the topic's sides, on a day, with somebody; the others are folded. */
final class MeetingWorth {

    /** Where one side meets by itself. */
    private static final Pattern INTERNAL = Pattern.compile(
            "(?i)\\bboard|\\bcabinet|\\bshareholders|\\bnews conference|\\b(?:said|speaking|told \\p{L}+).{0,80} at (?:a|the) (?:\\p{L}+ )?conference");

    /** Who speaks on the telephone does not meet. */
    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:tele)?phone[sd]?\\b");

    /** Where somebody travels to nobody in particular. */
    private static final Pattern TRIP = Pattern.compile("(?i)\\b(?:trip|tour|visit)\\b");

    private static final int LONG_AGO = 90;

    /** More than the line breaks between two paragraphs. */
    static final int GAP = 3;

    private MeetingWorth() {}

    static boolean isFolded(TopicFacts facts, List<MeetingReport> group, int people) {
        return group.stream().noneMatch(report -> isOurs(facts, report)) || isVague(group, people) || looksBack(group);
    }

    /** Beside a word of the topic, and of one of its sides or of nobody in particular. */
    private static boolean isOurs(TopicFacts facts, MeetingReport report) {
        String headline = report.article().reported().article().headline();
        boolean onTopic = (headline != null && facts.hasTopicWord(headline))
                || report.meeting().evidence().stream()
                        .map(report.article()::paragraph)
                        .anyMatch(paragraph -> facts.hasTopicWord(around(report.article(), paragraph)));
        return onTopic && (report.people().isEmpty() || report.people().stream().anyMatch(facts::isCentral));
    }

    /** A paragraph with the one before and the one after it. */
    private static String around(OnTopicArticle article, TextSpan paragraph) {
        TextSpan before =
                article.paragraph(new TextSpan(Math.max(0, paragraph.start() - GAP), paragraph.start(), null));
        TextSpan after = new TextSpan(paragraph.end() + GAP, paragraph.end() + GAP + 1, null);
        return article.text(before) + "\n" + article.text(paragraph) + "\n"
                + (article.contains(after) ? article.text(article.paragraph(after)) : "");
    }

    /** Whether all that tell of it were published long after it: background, and no news of these talks. */
    private static boolean looksBack(List<MeetingReport> group) {
        return group.stream().allMatch(report -> {
            Optional<DateWindow> published = DateWindow.of(
                    Timeline.day(Plausible.published(report.article().reported())));
            return report.window().isPresent()
                    && published.isPresent()
                    && report.window()
                            .get()
                            .last()
                            .plusDays(LONG_AGO)
                            .isBefore(published.get().first());
        });
    }

    /** A meeting on no day that is told, or of one with nobody at no place, tells a reader little. */
    private static boolean isVague(List<MeetingReport> group, int people) {
        boolean placed = group.stream().anyMatch(report -> report.venue().isPresent());
        boolean dated = group.stream().anyMatch(report -> report.window()
                .filter(window -> window.days() <= Meetings.MOST_DAYS)
                .isPresent());
        long sides = group.stream()
                .flatMap(report -> report.people().stream())
                .distinct()
                .count();
        boolean amongThemselves = people > 1 && sides == 1;
        boolean board = sides <= 1
                && group.stream().allMatch(report -> report.evidence().stream()
                        .anyMatch(evidence -> INTERNAL.matcher(evidence.text()).find()));
        boolean call = group.stream().allMatch(report -> report.evidence().stream()
                .anyMatch(evidence -> CALL.matcher(evidence.text()).find()));
        boolean trip = people == 0
                && group.stream().allMatch(report -> report.evidence().stream()
                        .anyMatch(evidence -> TRIP.matcher(evidence.text()).find()));
        boolean alone = sides <= 1
                && people <= 1
                && group.stream()
                        .allMatch(report -> report.isJourney()
                                || report.evidence().stream().anyMatch(evidence -> TRIP.matcher(evidence.text())
                                        .find()));
        return alone || !dated || board || call || trip || amongThemselves || (people < 2 && !placed);
    }
}

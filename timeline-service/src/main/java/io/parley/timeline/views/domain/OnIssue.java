package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the stands that are on the topic, and not on what else its articles tell of. A stand is on it where its paragraph
 * has a word of the topic, or its article is about the topic by its headline and the side is at the table. What such a side says on an
 * issue that several of these are about counts, too, in an article that is mostly on the topic.
 */
final class OnIssue {

    /** So many stands beside words of the topic make an issue one of the topic. */
    private static final int LEAST_STANDS = 3;

    /** In a young topic of few stands fewer are enough: one in this many. */
    private static final int ONE_IN = 8;

    private OnIssue() {}

    static List<Stand> of(TopicFacts facts, List<Stand> stands) {
        Map<Issue, Long> counted = stands.stream()
                .filter(stand -> isBesideTopicWord(facts, stand))
                .collect(Collectors.groupingBy(OnIssue::issue, Collectors.counting()));
        int needed = Math.min(LEAST_STANDS, stands.size() / ONE_IN);
        Set<Issue> issues = EnumSet.complementOf(EnumSet.of(Issue.OTHER));
        issues.removeIf(issue -> counted.getOrDefault(issue, 0L) < needed);
        return stands.stream()
                .filter(stand -> isBesideTopicWord(facts, stand)
                        || (facts.isCentral(stand.side().id())
                                && (isInHeadline(facts, stand.article())
                                        || (issues.contains(issue(stand))
                                                && stand.article().mostlyOnTopic()))))
                .toList();
    }

    private static Issue issue(Stand stand) {
        return Objects.requireNonNullElse(stand.issue(), Issue.OTHER);
    }

    private static boolean isBesideTopicWord(TopicFacts facts, Stand stand) {
        return stand.evidence().stream()
                .map(words -> stand.article().paragraph(new TextSpan(words.start(), words.end(), null)))
                .anyMatch(paragraph -> facts.hasTopicWord(stand.article().text(paragraph)));
    }

    private static boolean isInHeadline(TopicFacts facts, OnTopicArticle article) {
        String headline = article.reported().article().headline();
        return headline != null && facts.hasTopicWord(headline);
    }
}

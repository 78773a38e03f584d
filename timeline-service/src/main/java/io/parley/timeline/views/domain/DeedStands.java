package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.IssueWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Stands that are told as deeds: who rejected a plan is against it, who called on somebody to act demands it. Only where no
 * position was read in the same words, and the sentence names its doer before the verb.
 */
final class DeedStands {

    private static final Map<EventType, Stance> STANCES = new EnumMap<>(Map.of(
            EventType.REJECT, Stance.REJECTS, EventType.REQUEST, Stance.DEMANDS, EventType.THREATEN, Stance.THREATENS));

    /** Less than that an engine only guesses. */
    private static final double LEAST_SURE = 0.5;

    /** Whom one "orders" are one's own people. */
    private static final Pattern ORDERS = Pattern.compile("order(?:s|ed|ing)?\\b");

    /** An issue that fewer stands are on is not what the topic is about. */
    private static final double MOSTLY = 0.6;

    private DeedStands() {}

    static void add(TopicFacts facts, List<Stand> stands) {
        Issue usual = usual(stands);
        List<Stand> found = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            Trust.events(article)
                    .filter(event -> STANCES.containsKey(event.type())
                            && event.status() == EventStatus.HAPPENED
                            && event.confidence() >= LEAST_SURE
                            && stands.stream().noneMatch(stand -> stand.restsOn(article, event.evidence())))
                    .sorted(Comparator.comparingInt(
                                    (TimelineEvent event) -> event.trigger().start())
                            .thenComparing(TimelineEvent::toString))
                    .map(event -> stand(facts, article, event, usual))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        stands.addAll(found);
    }

    private static Optional<Stand> stand(TopicFacts facts, OnTopicArticle article, TimelineEvent event, Issue usual) {
        TextSpan sentence = event.evidence();
        int from = Math.max(Sentences.around(article, sentence).start(), Trust.dateline(article));
        if (event.actors().isEmpty() || from >= event.trigger().start()) {
            return Optional.empty();
        }
        String before = article.text(new TextSpan(from, event.trigger().start(), null));
        String line = Lines.around(facts, article, sentence);
        String rest = article.text(new TextSpan(event.trigger().start(), sentence.end(), null));
        if (ORDERS.matcher(rest).lookingAt() || Lines.isVague(rest)) {
            return Optional.empty();
        }
        return facts.sides()
                .holder(article, event.actors().get(0))
                .filter(side -> facts.takesPart(side) && facts.cast().names(before, side))
                .map(side -> new Stand(
                        article,
                        UUID.fromString(
                                Ids.of("deed", article.id(), event.trigger().start(), event)),
                        side,
                        STANCES.getOrDefault(event.type(), Stance.STATES),
                        IssueWords.better(usual, rest),
                        line,
                        side.name(),
                        event.confidence() * LEAST_SURE,
                        facts.evidence(article, List.of(sentence))));
    }

    /** The issue that most stands of the topic are on; OTHER where they are on many. */
    static Issue usual(List<Stand> stands) {
        Map<Issue, Integer> counted = new EnumMap<>(Issue.class);
        stands.forEach(stand -> {
            Issue issue = stand.issue();
            if (issue != null) {
                counted.merge(issue, 1, Integer::sum);
            }
        });
        return counted.entrySet().stream()
                .max(Map.Entry.<Issue, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .filter(most -> most.getValue() >= stands.size() * MOSTLY)
                .map(Map.Entry::getKey)
                .orElse(Issue.OTHER);
    }
}

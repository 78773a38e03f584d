package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first sentence of a story about the talks is its news, though an engine may read no event in it: "The negotiators have missed the
 * deadline".
 */
final class Leads {

    private static final TextSpan START = new TextSpan(0, 1, null);
    private static final int LEAST_WORDS = 6;

    private Leads() {}

    /** The leads of all articles that are mostly on the topic; what copies of a story say alike within days is one. */
    static List<TimelineEntry> of(TopicFacts facts) {
        List<List<Lead>> groups = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            lead(facts, article).ifPresent(lead -> {
                Optional<List<Lead>> same = groups.stream()
                        .filter(group -> facts.saySame(group.get(0).line(), lead.line())
                                && Statements.isNear(group.get(0).article(), lead.article()))
                        .findFirst();
                same.ifPresentOrElse(group -> group.add(lead), () -> groups.add(new ArrayList<>(List.of(lead))));
            });
        }
        return groups.stream().map(group -> entry(facts, group)).toList();
    }

    private record Lead(OnTopicArticle article, TextSpan span, String line) {}

    private static Optional<Lead> lead(TopicFacts facts, OnTopicArticle article) {
        int from = Trust.dateline(article);
        TextSpan first = Sentences.around(article, new TextSpan(from, from + 1, null));
        if (!article.mostlyOnTopic() || article.onTopic(List.of(first)).isEmpty() || article.isHeading(START)) {
            return Optional.empty();
        }
        String line = Lines.around(facts, article, first);
        boolean ours = facts.hasTopicWord(line)
                && (facts.parties().all().stream()
                                .anyMatch(party -> facts.cast().names(line, party))
                        || Trust.mentionedIn(article, first)
                                .anyMatch(entity -> facts.isCentral(facts.sides()
                                        .side(facts.cast().of(entity))
                                        .id())));
        boolean clear = facts.wording(line).size() >= LEAST_WORDS
                && line.endsWith(".")
                && !Lines.pointsBack(line)
                && !Telling.isSilent(line)
                && !Background.tells(line, EventDays.published(article));
        return ours && clear ? Optional.of(new Lead(article, first, line)) : Optional.empty();
    }

    /** Dated by the day that the sentence names; else only the day of its print is known. */
    private static TimelineEntry entry(TopicFacts facts, List<Lead> group) {
        Lead lead = group.get(0);
        Optional<LocalDate> printed = FirstPrint.of(facts, lead.article(), lead.span());
        Optional<LocalDate> told = SaidDay.of(lead.line(), EventDays.published(lead.article()));
        List<OnTopicArticle> tellers = group.stream().map(Lead::article).toList();
        return TimelineEntry.of(
                Ids.of("lead", lead.article().id(), lead.span().start()),
                told.map(LocalDate::toString).orElse(null),
                printed.map(LocalDate::toString).orElse(null),
                Kind.STATEMENT,
                lead.line(),
                facts.independentSources(tellers),
                TopicFacts.providers(tellers),
                group.stream()
                        .flatMap(one -> facts.evidence(one.article(), List.of(one.span())).stream())
                        .distinct()
                        .toList());
    }
}

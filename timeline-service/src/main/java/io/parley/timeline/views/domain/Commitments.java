package io.parley.timeline.views.domain;

import io.parley.events.claims.RoleKind;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import io.parley.timeline.world.domain.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What those who speak for a side bind it to, where no position was read in it: "night shifts can only be ordered in an emergency", as a
 * negotiator says.
 */
final class Commitments {

    private static final int LEAST_WORDS = 6;

    private Commitments() {}

    static List<TimelineEntry> of(TopicFacts facts, List<SourcedClaim> claims) {
        return claims.stream()
                .filter(claim -> binds(facts, claim))
                .map(claim -> entry(facts, claim))
                .filter(entry -> Words.of(entry.text()).size() >= LEAST_WORDS
                        && !Lines.pointsBack(entry.text())
                        && !Lines.speaksUnnamed(entry.text()))
                .toList();
    }

    private static boolean binds(TopicFacts facts, SourcedClaim one) {
        OnTopicArticle article = one.article();
        String headline = article.reported().article().headline();
        return WordLists.COMMITMENTS.in(one.text())
                && article.mostlyOnTopic()
                && (facts.hasTopicWord(one.text()) || (headline != null && facts.hasTopicWord(headline)))
                && (one.side().filter(facts.parties()::include).isPresent() || negotiates(facts, one));
    }

    private static boolean negotiates(TopicFacts facts, SourcedClaim one) {
        String speaker = one.speaker(facts);
        return Trust.roles(one.article()).stream()
                .anyMatch(role -> role.role() == RoleKind.NEGOTIATOR
                        && facts.cast().of(one.article(), role.entity()).name().equals(speaker));
    }

    private static TimelineEntry entry(TopicFacts facts, SourcedClaim one) {
        OnTopicArticle article = one.article();
        TextSpan content = one.claim().content().get(0);
        Optional<LocalDate> printed = FirstPrint.of(facts, article, content);
        return TimelineEntry.of(
                Ids.of("commitment", article.id(), content.start()),
                SaidDay.of(facts, article, content, one.speaker(facts))
                        .map(LocalDate::toString)
                        .orElse(null),
                printed.map(LocalDate::toString).orElse(null),
                Kind.STATEMENT,
                Lines.said(facts, article, one.claim(), one.speaker(facts)),
                1,
                List.of(article.reported().provider()),
                one.evidence(facts));
    }
}

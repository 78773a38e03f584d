package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Claim;
import io.parley.events.claims.DateValue;
import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The view of claims: what anybody said on the topic; the same words in copies of one story are one claim. */
final class Claims {

    private Claims() {}

    static List<ClaimView> of(TopicFacts facts, List<SourcedClaim> claims) {
        Map<Said, List<SourcedClaim>> same = new LinkedHashMap<>();
        Map<Repeated, Integer> repeats = new LinkedHashMap<>();
        for (SourcedClaim claim : claims) {
            String story = facts.stories().of(claim.article().id()).toString();
            String speaker = claim.speaker(facts);
            Wording words = facts.wording(claim.text());
            int repeat = repeats.merge(new Repeated(claim.article().id(), speaker, words), 1, Integer::sum);
            same.computeIfAbsent(new Said(story, speaker, words, repeat), key -> new ArrayList<>())
                    .add(claim);
        }
        return same.values().stream()
                .map(copies -> view(facts, copies))
                .sorted(Comparator.comparing(ClaimView::sortKey))
                .toList();
    }

    /** Within one article the same words may be said twice; those stay two claims. */
    private record Said(String story, String speaker, Wording words, int repeat) {}

    private record Repeated(ArticleId article, String speaker, Wording words) {}

    private static ClaimView view(TopicFacts facts, List<SourcedClaim> copies) {
        SourcedClaim first = copies.get(0);
        Claim claim = first.claim();
        Entity speaker = facts.cast()
                .entity(
                        first.article(),
                        claim.speaker().entityId(),
                        claim.speaker().name());
        TextSpan cue = claim.cue();
        return new ClaimView(
                claim.claimId(),
                first.speaker(facts),
                claim.speaker().kind(),
                speaker == null ? null : facts.cast().of(speaker).id(),
                first.side().map(Actor::name).orElse(null),
                facts.names(first.article(), claim.via()),
                cue == null || !first.article().contains(cue)
                        ? null
                        : first.article().text(cue),
                first.text(),
                claim.quote(),
                claim.stance(),
                claim.issue(),
                claim.addressee() == null
                        ? null
                        : facts.cast().of(first.article(), claim.addressee()).name(),
                facts.names(first.article(), claim.about()),
                claim.dates().stream().map(DateValue::value).distinct().toList(),
                claim.modality(),
                claim.eventType(),
                claim.confidence(),
                first.article().id(),
                first.article().reported().provider(),
                first.article().reported().published(),
                copies.stream().flatMap(copy -> copy.evidence(facts).stream()).toList());
    }
}

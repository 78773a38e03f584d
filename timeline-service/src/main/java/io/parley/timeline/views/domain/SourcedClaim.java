package io.parley.timeline.views.domain;

import io.parley.events.claims.Claim;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A claim with the article it stands in and the side it speaks for. */
record SourcedClaim(OnTopicArticle article, Claim claim, Optional<Actor> side) {

    private static final Question<Claim, String> TEXT = new Question<>();

    /** All claims of a topic, by publication and then in the order of the text. */
    static List<SourcedClaim> all(TopicFacts facts) {
        List<SourcedClaim> claims = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.claims().stream()
                    .sorted(Comparator.<Claim>comparingInt(
                                    claim -> claim.content().get(0).start())
                            .thenComparing(Claim::claimId))
                    .map(claim -> new SourcedClaim(article, claim, facts.sides().of(article, claim.speaker())))
                    .forEach(claims::add);
        }
        return claims;
    }

    String order() {
        return article.reported().order();
    }

    /** What was said, in the characters of the article. */
    String text() {
        return article.once(TEXT, claim, () -> article.onTopic(claim.content()).stream()
                .map(article::text)
                .collect(Collectors.joining(" … ")));
    }

    List<Evidence> evidence(TopicFacts facts) {
        List<TextSpan> spans = new ArrayList<>(claim.content());
        return facts.evidence(article, spans);
    }

    /** The speaker's name as it is known across articles. */
    String speaker(TopicFacts facts) {
        var entity = facts.cast()
                .entity(article, claim.speaker().entityId(), claim.speaker().name());
        return entity == null ? claim.speaker().name() : facts.cast().of(entity).name();
    }
}

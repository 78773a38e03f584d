package io.parley.timeline.views.domain;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who puts a plan forward, where its sentence says so: "Berg on Monday put forward a 20-point plan". */
final class PlanAuthors {

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.GPE, EntityType.ORG, EntityType.PERSON);

    /** Between the name and the plan: a verb of offering, and little before it. */
    private static final Pattern PUTS = Pattern.compile(
            "(?:,[^,]{1,60},)? (?:(?:on|late|early) (?:on )?\\p{Lu}\\p{Ll}+ )?(?:has |had |have )?"
                    + "(?:offered|presented|proposed|unveiled|put(?: forward)?|submitted|tabled|announced|drafted)\\b.*");

    private PlanAuthors() {}

    static Optional<Actor> of(TopicFacts facts, OnTopicArticle article, Proposal proposal) {
        return given(facts, article, proposal).or(() -> proposal.evidence().stream()
                .flatMap(span -> telling(article, span))
                .map(entity -> facts.sides().side(facts.cast().of(entity)))
                .filter(facts::takesPart)
                .findFirst());
    }

    private static Optional<Actor> given(TopicFacts facts, OnTopicArticle article, Proposal proposal) {
        return Optional.ofNullable(proposal.author())
                .map(author -> facts.sides().side(facts.cast().of(article, author)))
                .filter(facts::takesPart);
    }

    /** Those named before such a verb in the sentence of a plan, the nearest first. */
    private static Stream<Entity> telling(OnTopicArticle article, TextSpan plan) {
        TextSpan sentence = Sentences.around(article, plan);
        if (sentence.start() >= plan.start()) {
            return Stream.empty();
        }
        record Named(Entity entity, TextSpan mention) {}
        return Trust.mentionedIn(article, new TextSpan(sentence.start(), plan.start(), null))
                .filter(entity -> ACTING.contains(entity.type()))
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.start() >= sentence.start() && mention.end() < plan.start())
                        .map(mention -> new Named(entity, mention)))
                .filter(named ->
                        PUTS.matcher(between(article, named.mention(), plan)).matches())
                .sorted(Comparator.comparingInt(named -> -named.mention().start()))
                .map(Named::entity);
    }

    private static String between(OnTopicArticle article, TextSpan name, TextSpan plan) {
        int from = name.end();
        int to = plan.start();
        return article.text(new TextSpan(from, to, null));
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityRef;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who talks with whom by the words of the articles: "talks between Norland and the Eastern League". Who only puts a plan before
 * those two takes no side.
 *
 * @param paired ids of those who are said to talk with each other
 * @param authors ids of those from whom a plan comes
 */
record TalksBetween(Set<String> paired, Set<String> authors) {

    private static final String TALKS =
            "\\b(?:[Tt]alks|[Nn]egotiations?|[Dd]ialogue) (?:[\\p{L}-]+ ){0,3}?between (?:the )?";

    TalksBetween {
        paired = Set.copyOf(paired);
        authors = Set.copyOf(authors);
    }

    static TalksBetween in(Collection<OnTopicArticle> articles, Cast cast, Collection<Actor> candidates) {
        Set<String> authors = new HashSet<>();
        for (OnTopicArticle article : articles) {
            article.proposals().stream()
                    .map(proposal -> proposal.author())
                    .filter(Objects::nonNull)
                    .forEach(author -> authors.addAll(withState(article, cast, author)));
        }
        // Where none of them has a plan, nobody asks who talks with whom, and no text need be searched.
        boolean asked = candidates.stream().anyMatch(actor -> authors.contains(actor.id()));
        return new TalksBetween(asked ? paired(articles, cast, candidates) : Set.of(), authors);
    }

    private static Set<String> paired(Collection<OnTopicArticle> articles, Cast cast, Collection<Actor> candidates) {
        Set<String> paired = new HashSet<>();
        for (Actor actor : candidates) {
            String names = cast.forms(actor).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            Pattern pair = Pattern.compile(
                    TALKS + "(?:" + names + " and\\b|[\\p{L} .'\u2019-]{2,40}? and (?:the )?" + names + "\\b)");
            if (articles.stream()
                    .anyMatch(article ->
                            pair.matcher(article.reported().article().body()).find())) {
                paired.add(actor.id());
            }
        }
        return paired;
    }

    /** An author, and the state or body that he is of. */
    private static Set<String> withState(OnTopicArticle article, Cast cast, EntityRef author) {
        Set<String> ids = new HashSet<>();
        Actor actor = cast.of(article, author);
        ids.add(actor.id());
        cast.affiliations(actor).stream()
                .map(cast::named)
                .filter(Objects::nonNull)
                .forEach(body -> ids.add(body.id()));
        return ids;
    }

    /** Whether two others are said to talk with each other, and this one only has a plan for them. */
    boolean hasThird(Actor actor) {
        return paired.size() >= 2 && !paired.contains(actor.id()) && authors.contains(actor.id());
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityRef;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Pattern ANY_TALKS = Pattern.compile("(?=" + TALKS + ")");

    private static final Question<OnTopicArticle, List<Integer>> STARTS = new Question<>();

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
        List<Matcher> talks = articles.stream().flatMap(TalksBetween::told).toList();
        Set<String> paired = new HashSet<>();
        for (Actor actor : candidates) {
            String names = cast.forms(actor).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            Pattern pair = Pattern.compile(
                    TALKS + "(?:" + names + " and\\b|[\\p{L} .'\u2019-]{2,40}? and (?:the )?" + names + "\\b)");
            if (talks.stream().anyMatch(told -> told.usePattern(pair).lookingAt())) {
                paired.add(actor.id());
            }
        }
        return paired;
    }

    /** The places of an article where it tells of talks between some, to look at each of them from there on. */
    private static Stream<Matcher> told(OnTopicArticle article) {
        String body = article.reported().article().body();
        List<Integer> starts = article.once(
                STARTS,
                article,
                () -> ANY_TALKS.matcher(body).results().map(MatchResult::start).toList());
        return starts.stream()
                .map(start -> ANY_TALKS.matcher(body).useTransparentBounds(true).region(start, body.length()));
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

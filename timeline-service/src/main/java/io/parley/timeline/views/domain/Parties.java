package io.parley.timeline.views.domain;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.events.entities.EntityType;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is a party to this negotiation: whom the definition of the topic names, or whom articles of two stories make one. Where
 * a single story names any party at all, that one is enough. A
 * mediator is no party, unless more than twice as many stories call him one. A town that the definition names is where talks are about, not yet a party to them. One article's party may be that of another negotiation that it tells of, too.
 * Where nobody is a party by all this, those are who are said to meet each other for talks.
 */
final class Parties {

    private static final int LEAST_STORIES = 2;
    private static final int LEAST_TO_MEET = 2;

    /** How many stories that make one a party outweigh one that has him mediate. */
    private static final int AGAINST_MEDIATING = 2;

    private final Map<String, Actor> parties = new TreeMap<>();
    private final TalksBetween talks;
    private final Predicate<Actor> defined;
    private final boolean onlyMeet;

    /** @param neverOne who is no party whatever is said of him: a medium */
    Parties(
            Collection<OnTopicArticle> articles,
            Cast cast,
            Stories stories,
            World world,
            Predicate<Actor> defined,
            Predicate<Actor> isTown,
            Predicate<Actor> neverOne) {
        Map<String, Set<String>> tellers = new HashMap<>();
        Map<String, Actor> called = new TreeMap<>();
        Function<OnTopicArticle, String> story =
                article -> stories.of(article.id()).toString();
        Map<String, Set<String>> between = new HashMap<>();
        Set<String> holders = new HashSet<>();
        for (OnTopicArticle article : articles) {
            article.positions().stream()
                    .filter(position -> position.holderSpan() != null || position.source() != null)
                    .forEach(position ->
                            holders.add(cast.of(article, position.holder()).id()));
            for (Role role : Trust.roles(article)) {
                Actor actor = cast.of(article, role.entity());
                boolean goesBetween =
                        role.evidence().stream().anyMatch(span -> WordLists.MEDIATION.in(article.text(span)));
                if (role.role() == RoleKind.PARTY && !goesBetween) {
                    called.put(actor.id(), actor);
                    tellers.computeIfAbsent(actor.id(), any -> new HashSet<>()).add(story.apply(article));
                } else if (role.role() == RoleKind.MEDIATOR || goesBetween) {
                    between.computeIfAbsent(actor.id(), any -> new HashSet<>()).add(story.apply(article));
                }
            }
        }
        for (OnTopicArticle article : articles) {
            Mediators.of(article).forEach(named -> {
                between.computeIfAbsent(cast.of(named.entity()).id(), any -> new HashSet<>())
                        .add(story.apply(article));
                sender(cast, article, named)
                        .ifPresent(body -> between.computeIfAbsent(body.id(), any -> new HashSet<>())
                                .add(story.apply(article)));
            });
        }
        long naming = tellers.values().stream().flatMap(Set::stream).distinct().count();
        long needed = Math.min(LEAST_STORIES, naming);
        this.talks = TalksBetween.in(articles, cast, called.values());
        this.defined = defined;
        called.forEach((id, actor) -> {
            if (isTown.test(actor) && !holders.isEmpty() && !holders.contains(id)) {
                return;
            }
            int tells = tellers.getOrDefault(id, Set.of()).size();
            boolean mediates = between.getOrDefault(id, Set.of()).size() * AGAINST_MEDIATING >= tells;
            boolean told = tells >= needed && !mediates;
            if (told || (defined.test(actor) && !isTown.test(actor))) {
                parties.put(id, actor);
            }
        });
        this.onlyMeet = parties.isEmpty();
        if (onlyMeet) {
            meet(articles, cast, world)
                    .filter(actor -> !between.containsKey(actor.id()) && !isTown.test(actor) && !neverOne.test(actor))
                    .forEach(actor -> parties.put(actor.id(), actor));
        }
    }

    /** Bodies and states of which two or more come to one meeting. */
    private static Stream<Actor> meet(Collection<OnTopicArticle> articles, Cast cast, World world) {
        return articles.stream().flatMap(article -> Trust.meetings(article, world).stream()
                .map(meeting -> meeting.participants().stream()
                        .map(reference -> cast.of(article, reference))
                        .filter(actor -> actor.type() == EntityType.ORG || actor.type() == EntityType.GPE)
                        .distinct()
                        .toList())
                .filter(there -> there.size() >= LEAST_TO_MEET)
                .flatMap(List::stream));
    }

    /** Whose envoy goes between the sides goes between them itself: the United Nations, not a state. */
    private static Optional<Actor> sender(Cast cast, OnTopicArticle article, Mediators.Named envoy) {
        return Optional.ofNullable(envoy.entity().affiliation())
                .map(body -> cast.of(article, body))
                .or(() -> article.reported().entities().stream()
                        .filter(body -> body.mentions().stream()
                                .anyMatch(mention -> mention.start()
                                                >= envoy.words().start()
                                        && mention.end() <= envoy.mention().start()))
                        .map(cast::of)
                        .findFirst())
                .filter(body -> body.type() == EntityType.ORG);
    }

    /** Whether somebody is a party only since he is said to meet others. */
    boolean isByMeeting(Actor actor) {
        return onlyMeet && include(actor);
    }

    boolean include(Actor actor) {
        return parties.containsKey(actor.id());
    }

    /** Whether what is central is a side of the talks itself; who only puts a plan before two others is their sponsor. */
    boolean sits(Actor actor) {
        return include(actor) && (defined.test(actor) || !talks.hasThird(actor));
    }

    Collection<Actor> all() {
        return parties.values();
    }
}

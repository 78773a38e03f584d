package io.parley.timeline.views.domain;

import io.parley.events.claims.Role;
import io.parley.events.claims.RoleKind;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who is a party to this negotiation: whom the definition of the topic names, or whom articles of two stories make one. Where
 * a single story names any party at all, that one is enough. A
 * town that the definition names is where talks are about, not yet a party to them. One article's party may be that of another negotiation that it tells of, too.
 */
final class Parties {

    private static final int LEAST_STORIES = 2;

    private final Map<String, Actor> parties = new TreeMap<>();

    Parties(
            Collection<OnTopicArticle> articles,
            Cast cast,
            Stories stories,
            Predicate<Actor> defined,
            Predicate<Actor> isTown) {
        Map<String, Set<String>> tellers = new HashMap<>();
        Map<String, Actor> called = new TreeMap<>();
        Function<OnTopicArticle, String> story =
                article -> stories.of(article.id()).toString();
        Set<String> holders = new HashSet<>();
        for (OnTopicArticle article : articles) {
            article.positions()
                    .forEach(position ->
                            holders.add(cast.of(article, position.holder()).id()));
            for (Role role : article.roles()) {
                if (role.role() == RoleKind.PARTY) {
                    Actor actor = cast.of(article, role.entity());
                    called.put(actor.id(), actor);
                    tellers.computeIfAbsent(actor.id(), any -> new HashSet<>()).add(story.apply(article));
                }
            }
        }
        long naming = tellers.values().stream().flatMap(Set::stream).distinct().count();
        long needed = Math.min(LEAST_STORIES, naming);
        called.forEach((id, actor) -> {
            if (isTown.test(actor) && !holders.isEmpty() && !holders.contains(id)) {
                return;
            }
            boolean told = tellers.getOrDefault(id, Set.of()).size() >= needed;
            if (told || (defined.test(actor) && !isTown.test(actor))) {
                parties.put(id, actor);
            }
        });
    }

    boolean include(Actor actor) {
        return parties.containsKey(actor.id());
    }

    Collection<Actor> all() {
        return parties.values();
    }
}

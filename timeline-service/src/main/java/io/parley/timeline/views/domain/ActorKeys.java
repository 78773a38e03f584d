package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an entity is known by before anybody says who is who: its id in the knowledge base, else its type and its name. */
public final class ActorKeys {

    private ActorKeys() {}

    /** The keys of all entities of some articles. */
    public static SortedSet<String> of(Collection<ReportedArticle> articles, World world) {
        SortedSet<String> keys = new TreeSet<>();
        articles.forEach(article ->
                article.entities().forEach(entity -> keys.add(of(entity, Spelling.clean(entity.name(), world)))));
        return keys;
    }

    /** @param name the entity's name without what is no part of it */
    static String of(Entity entity, String name) {
        return entity.wikidata() == null ? local(entity, name) : entity.wikidata();
    }

    /** The key of an entity that no knowledge base has. */
    static String local(Entity entity, String name) {
        return entity.type().name().toLowerCase(Locale.ROOT) + ":" + Spelling.fold(name);
    }

    /** A name as it stands in a key. */
    public static String folded(String name) {
        return Spelling.fold(name);
    }
}

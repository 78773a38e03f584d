package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of a topic. Entities are one when they share a Wikidata id; a local one joins the only
 * other with its full name, or a person's bare surname the only person who bears it. Undone by itself when an article goes.
 */
public final class Cast {

    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Map<String, Set<String>> personsBySurname = new HashMap<>();
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();

    public Cast(Collection<OnTopicArticle> articles) {
        forEach(articles, entity -> {
            if (entity.wikidata() != null) {
                put(idsByName, nameKey(entity.type(), entity.name()), entity.wikidata());
            }
        });
        forEach(articles, entity -> {
            String name = entity.name().strip();
            if (entity.type() == EntityType.PERSON && name.contains(" ")) {
                put(personsBySurname, fold(name.substring(name.lastIndexOf(' ') + 1)), fullNameId(entity));
            }
        });
        forEach(articles, entity -> {
            String id = id(entity);
            names.computeIfAbsent(id, key -> new TreeMap<>())
                    .merge(entity.name(), Math.max(1, entity.mentions().size()), Integer::sum);
            types.merge(id, entity.type(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        });
    }

    /** The actor that an entity of an article is. */
    public Actor of(Entity entity) {
        String id = id(entity);
        return new Actor(id, name(id, entity.name()), types.getOrDefault(id, entity.type()));
    }

    /** The actor that a reference of an article points to; a mere description is an actor of its own, without a type. */
    public Actor of(OnTopicArticle article, EntityRef reference) {
        Entity entity = entity(article, reference.id(), reference.name());
        return entity == null ? new Actor("described:" + fold(reference.name()), reference.name(), null) : of(entity);
    }

    /** The entity of an article by id, else by name; null when the article has none such. */
    public @Nullable Entity entity(OnTopicArticle article, @Nullable String id, String name) {
        Entity byName = null;
        for (Entity entity : article.reported().entities()) {
            if (id != null && (id.equals(entity.id()) || id.equals(entity.wikidata()))) {
                return entity;
            }
            if (byName == null && fold(entity.name()).equals(fold(name))) {
                byName = entity;
            }
        }
        return byName;
    }

    private String id(Entity entity) {
        if (entity.type() == EntityType.PERSON
                && entity.wikidata() == null
                && !entity.name().strip().contains(" ")) {
            Set<String> bearers = personsBySurname.getOrDefault(fold(entity.name()), Set.of());
            if (bearers.size() == 1) {
                return bearers.iterator().next();
            }
        }
        return fullNameId(entity);
    }

    private String fullNameId(Entity entity) {
        if (entity.wikidata() != null) {
            return entity.wikidata();
        }
        Set<String> known = idsByName.getOrDefault(nameKey(entity.type(), entity.name()), Set.of());
        return known.size() == 1 ? known.iterator().next() : nameKey(entity.type(), entity.name());
    }

    /** The most frequent of its names, in doubt the first by alphabet. */
    private String name(String id, String otherwise) {
        String best = otherwise;
        int most = 0;
        for (Map.Entry<String, Integer> name : names.getOrDefault(id, Map.of()).entrySet()) {
            if (name.getValue() > most) {
                best = name.getKey();
                most = name.getValue();
            }
        }
        return best;
    }

    private static void forEach(Collection<OnTopicArticle> articles, java.util.function.Consumer<Entity> action) {
        articles.forEach(article -> article.reported().entities().forEach(action));
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, any -> new TreeSet<>()).add(value);
    }

    private static String nameKey(EntityType type, String name) {
        return type.name().toLowerCase(Locale.ROOT) + ":" + fold(name);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}

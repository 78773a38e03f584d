package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of a topic ({@link SameNames} says which names are one). An actor is shown by the fullest
 * form of its most frequent name. Undone by itself when an article goes.
 */
public final class Cast {

    private static final Question<World, List<Named>> NAMED = new Question<>();
    private static final Question<EntityRef, Optional<Entity>> ENTITY = new Question<>();

    private final World world;
    private final Identities identities;
    private final IdentityHashMap<Entity, String> keys = new IdentityHashMap<>();
    private final IdentityHashMap<Entity, Actor> actors = new IdentityHashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, EntityType> typeOf = new HashMap<>();
    private final Map<String, String> idOfKey;
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();
    private final Map<String, String> idByForm = new HashMap<>();
    private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();
    private final Map<String, Map<String, Integer>> descriptions = new HashMap<>();
    private final Map<String, Map<String, Integer>> affiliations = new HashMap<>();

    public Cast(Collection<OnTopicArticle> articles, World world) {
        this(articles, Identities.NONE, world);
    }

    Cast(Collection<OnTopicArticle> articles, Identities identities, World world) {
        this.world = world;
        this.identities = identities;
        Map<String, NameCount> counted = new TreeMap<>();
        for (OnTopicArticle article : articles) {
            for (Named named : article.once(NAMED, world, () -> named(article, world))) {
                Entity entity = named.entity();
                String key = parted(named.key(), entity, named.name());
                keys.put(entity, key);
                counted.computeIfAbsent(key, any -> new NameCount(key, key.equals(entity.wikidata()) ? key : null))
                        .add(entity, named.name());
            }
        }
        this.idOfKey = identities.applied(new SameNames(counted, Aliases.in(articles, this::key)).ids());
        counted.forEach((key, count) -> {
            String id = idOfKey.getOrDefault(key, key);
            count.names().forEach((name, times) -> add(names, id, name, times));
            count.types().forEach((type, times) -> types.computeIfAbsent(id, any -> new TreeMap<>())
                    .merge(type, times, Integer::sum));
        });
        names.forEach((id, forms) -> forms.keySet()
                .forEach(form -> idByForm.merge(Spelling.fold(form), id, (a, b) -> a.compareTo(b) <= 0 ? a : b)));
        for (OnTopicArticle article : articles) {
            for (Entity entity : article.reported().entities()) {
                String id = id(entity);
                if (entity.role() != null) {
                    add(descriptions, id, entity.role(), 1);
                }
                if (entity.affiliation() != null) {
                    add(affiliations, id, entity.affiliation().name(), 1);
                }
            }
        }
    }

    /** An entity with its name without what is no part of it, and the key of that. */
    private record Named(Entity entity, String name, String key) {}

    private static List<Named> named(OnTopicArticle article, World world) {
        return article.reported().entities().stream()
                .map(entity -> {
                    String name = Spelling.clean(entity.name(), world);
                    return new Named(entity, name, ActorKeys.of(entity, name));
                })
                .toList();
    }

    private static void add(Map<String, Map<String, Integer>> map, String id, String name, int times) {
        map.computeIfAbsent(id, key -> new TreeMap<>()).merge(name, times, Integer::sum);
    }

    /** The actor that an entity of an article is. */
    public Actor of(Entity entity) {
        return actors.computeIfAbsent(entity, this::found);
    }

    private Actor found(Entity entity) {
        String id = id(entity);
        return new Actor(id, name(id, entity.name()), type(id, entity.type()));
    }

    /** The actor that a reference of an article points to; a mere description is an actor of its own, without a type. */
    public Actor of(OnTopicArticle article, EntityRef reference) {
        Entity entity = entity(article, reference.id(), reference.name());
        return entity == null
                ? new Actor("described:" + Spelling.fold(reference.name()), reference.name(), null)
                : of(entity);
    }

    /** The entity of an article by id, else by name; null when the article has none such. */
    public @Nullable Entity entity(OnTopicArticle article, @Nullable String id, String name) {
        return article.once(ENTITY, new EntityRef(id, name), () -> Optional.ofNullable(find(article, id, name)))
                .orElse(null);
    }

    private static @Nullable Entity find(OnTopicArticle article, @Nullable String id, String name) {
        Entity byName = null;
        for (Entity entity : article.reported().entities()) {
            if (id != null && (id.equals(entity.id()) || id.equals(entity.wikidata()))) {
                return entity;
            }
            if (byName == null && Spelling.fold(entity.name()).equals(Spelling.fold(name))) {
                byName = entity;
            }
        }
        return byName;
    }

    /** What the articles call an actor besides its name ("French President"), the most frequent first. */
    public List<String> descriptions(Actor actor) {
        return byFrequency(descriptions.getOrDefault(actor.id(), Map.of()));
    }

    /** What the articles say that an actor belongs to, the most frequent first. */
    public List<String> affiliations(Actor actor) {
        return byFrequency(affiliations.getOrDefault(actor.id(), Map.of()));
    }

    /** The actor whose name, or a form of it, this is; null when nobody bears it. */
    public @Nullable Actor named(String name) {
        String found = idByForm.get(Spelling.fold(Spelling.clean(name, world)));
        return found == null ? null : new Actor(found, name(found, name), type(found, EntityType.ORG));
    }

    /** All forms of an actor's name. */
    public Collection<String> forms(Actor actor) {
        return names.getOrDefault(actor.id(), Map.of(actor.name(), 1)).keySet();
    }

    /** Whether a text names an actor: by one of his names, a last name, or the adjective of a country. */
    boolean names(String text, Actor actor) {
        return text.contains(actor.name())
                || Lines.names(text, actor.name(), world)
                || forms(actor).stream().anyMatch(form -> text.contains(form) || Lines.names(text, form, world));
    }

    private static List<String> byFrequency(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String id(Entity entity) {
        String key = key(entity);
        return idOfKey.getOrDefault(key, key);
    }

    private String key(Entity entity) {
        String known = keys.get(entity);
        if (known != null) {
            return known;
        }
        String name = Spelling.clean(entity.name(), world);
        return parted(ActorKeys.of(entity, name), entity, name);
    }

    /** A name that an operator split off from what the engine linked it to has a key of its own. */
    private String parted(String key, Entity entity, String name) {
        return identities.isSplit(key, Spelling.fold(name)) ? ActorKeys.local(entity, name) : key;
    }

    private EntityType type(String id, EntityType otherwise) {
        return names.containsKey(id) ? typeOf.computeIfAbsent(id, any -> likeliest(id, otherwise)) : otherwise;
    }

    private EntityType likeliest(String id, EntityType otherwise) {
        if (names.getOrDefault(id, Map.of()).keySet().stream().anyMatch(Spelling::isCompany)) {
            return EntityType.ORG;
        }
        EntityType best = otherwise;
        int most = 0;
        Map<EntityType, Integer> told = types.getOrDefault(id, Map.of());
        // A surname such as Marsh may pass for a place in one article; in another the full name tells.
        boolean acts = told.keySet().stream().anyMatch(type -> !Actor.isMerePlace(type));
        for (Map.Entry<EntityType, Integer> type : told.entrySet()) {
            if (type.getValue() > most && !(acts && Actor.isMerePlace(type.getKey()))) {
                best = type.getKey();
                most = type.getValue();
            }
        }
        return best;
    }

    private String name(String id, String otherwise) {
        return names.containsKey(id) ? shown.computeIfAbsent(id, any -> fullest(id, otherwise)) : otherwise;
    }

    private String fullest(String id, String otherwise) {
        List<String> forms = byFrequency(names.getOrDefault(id, Map.of()));
        if (forms.isEmpty()) {
            return otherwise;
        }
        String best = forms.get(0);
        for (String form : forms) {
            if (form.length() > best.length() && (World.shortFormOf(best, form) || Spelling.areInitials(best, form))) {
                best = form;
            }
        }
        return best;
    }
}

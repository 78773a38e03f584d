package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often articles use which names and types for what they give one id. */
record NameCount(String key, @Nullable String wikidata, Map<String, Integer> names, Map<EntityType, Integer> types) {

    NameCount(String key, @Nullable String wikidata) {
        this(key, wikidata, new TreeMap<>(), new TreeMap<>());
    }

    void add(Entity entity, String name) {
        int times = Math.max(1, entity.mentions().size());
        names.merge(name, times, Integer::sum);
        types.merge(entity.type(), times, Integer::sum);
    }

    /** The longest of its names. */
    String name() {
        return names.keySet().stream()
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
    }

    boolean is(EntityType type) {
        return types.containsKey(type);
    }

    int mentions() {
        return types.values().stream().mapToInt(Integer::intValue).sum();
    }
}

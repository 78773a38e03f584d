package io.parley.timeline.identity.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What operators said about who is who, as far as it holds: a function of what was said and not of the order in which it was.
 * Works on keys: ids of a knowledge base, or type and name ({@code person:anna berg}). See docs/adr/0031.
 */
public record Identities(Set<Merge> merges, Set<Split> splits) {

    /** Nobody said anything. */
    public static final Identities NONE = new Identities(Set.of(), Set.of());

    /** These are one, and the second is the one to be shown. */
    public record Merge(String from, String into) {}

    /** Whoever is called by this name (as it stands in a key) is somebody else. */
    public record Split(String of, String name) {}

    public Identities {
        merges = Set.copyOf(merges);
        splits = Set.copyOf(splits);
    }

    /** The one whom an id was merged into at last; the id itself when it was not. */
    public String root(String id) {
        String at = id;
        Set<String> seen = new TreeSet<>();
        for (String next = into(at); next != null && seen.add(at); next = into(at)) {
            at = next;
        }
        return at;
    }

    private @Nullable String into(String id) {
        return merges.stream()
                .filter(merge -> merge.from().equals(id))
                .map(Merge::into)
                .min(String::compareTo)
                .orElse(null);
    }

    /** All that are one with an id by merges, itself among them. */
    public SortedSet<String> family(String id) {
        String root = root(id);
        TreeSet<String> family = new TreeSet<>(List.of(id, root));
        merges.stream().map(Merge::from).filter(from -> root(from).equals(root)).forEach(family::add);
        return family;
    }

    /** Whether a name of what has this key was split off from it. */
    public boolean isSplit(String key, String name) {
        return !splits.isEmpty() && splits.contains(new Split(key, name));
    }

    /**
     * Who is who in some articles.
     *
     * @param ids the id of each of their keys, as their names tell
     * @return the same with what operators said: ids are keys of these articles still, so that no other article's name shows
     */
    public Map<String, String> applied(Map<String, String> ids) {
        if (!concern(ids.keySet())) {
            return ids;
        }
        Map<String, SortedSet<String>> groupOf = parted(ids);
        families().values().forEach(family -> unite(family, groupOf));
        Map<String, String> shown = new HashMap<>();
        Map<String, String> applied = new HashMap<>();
        ids.forEach((key, id) -> {
            SortedSet<String> group = Objects.requireNonNull(groupOf.get(key));
            applied.put(key, shown.computeIfAbsent(group.first(), any -> shown(group, id)));
        });
        return applied;
    }

    /** Whether anything was said of one of these. */
    private boolean concern(Set<String> keys) {
        return merges.stream().anyMatch(merge -> keys.contains(merge.from()) || keys.contains(merge.into()))
                || splits.stream().anyMatch(split -> keys.contains(split.of()));
    }

    private String shown(SortedSet<String> group, String id) {
        boolean untouched =
                merges.stream().noneMatch(merge -> group.contains(merge.from()) || group.contains(merge.into()));
        return untouched && group.contains(id) ? id : lead(group);
    }

    /** Groups of keys that are one by their names, without those that were split off. */
    private Map<String, SortedSet<String>> parted(Map<String, String> ids) {
        Map<String, SortedSet<String>> together = new HashMap<>();
        Map<String, SortedSet<String>> groupOf = new HashMap<>();
        ids.forEach((key, id) -> {
            SortedSet<String> group = together.computeIfAbsent(group(key, id, ids), any -> new TreeSet<>());
            group.add(key);
            groupOf.put(key, group);
        });
        return groupOf;
    }

    private String group(String key, String id, Map<String, String> ids) {
        String name = name(key);
        boolean off = splits.stream()
                .anyMatch(split ->
                        split.name().equals(name) && !split.of().equals(key) && id.equals(ids.get(split.of())));
        return off ? id + "\n" + name : id;
    }

    private static String name(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private Map<String, SortedSet<String>> families() {
        Map<String, SortedSet<String>> families = new TreeMap<>();
        merges.forEach(merge -> families.computeIfAbsent(root(merge.from()), this::family));
        return families;
    }

    private static void unite(Collection<String> family, Map<String, SortedSet<String>> groupOf) {
        SortedSet<String> whole = new TreeSet<>();
        family.stream().map(groupOf::get).forEach(group -> {
            if (group != null) {
                whole.addAll(group);
            }
        });
        whole.forEach(key -> groupOf.put(key, whole));
    }

    /** Who was to be shown, if these articles name him; else the first by key: one of a knowledge base before a mere name. */
    private String lead(SortedSet<String> group) {
        SortedSet<String> merged = new TreeSet<>();
        SortedSet<String> roots = new TreeSet<>();
        for (Merge merge : merges) {
            for (String one : List.of(merge.from(), merge.into())) {
                if (group.contains(one)) {
                    merged.add(one);
                    if (root(one).equals(one)) {
                        roots.add(one);
                    }
                }
            }
        }
        return !roots.isEmpty() ? roots.first() : merged.isEmpty() ? group.first() : merged.first();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which names mean one actor. Two ids of a knowledge base never join; a local name joins where only one other fits: the same
 * name under another type, a company's full name, what its initials stand for, what an article says that it is known as, a
 * person's full name in another transcription, the only bearer of a surname.
 */
final class SameNames {

    private final Map<String, NameCount> all;
    private final NameIndex index;
    private final Map<String, String> above = new HashMap<>();

    SameNames(Map<String, NameCount> byKey, Set<List<String>> aliases) {
        all = new TreeMap<>(byKey);
        index = new NameIndex(all.values());
        List<NameCount> local =
                all.values().stream().filter(one -> one.wikidata() == null).toList();
        for (NameCount one : local) {
            join(one, index.sameName(one.name()), other -> Spelling.fold(one.name())
                    .equals(Spelling.fold(other.name())));
        }
        for (NameCount one : local) {
            if (one.is(EntityType.ORG)) {
                join(
                        one,
                        index.sameCompany(one.name()),
                        other -> other.is(EntityType.ORG)
                                && Spelling.withShortEndings(one.name())
                                        .equals(Spelling.withShortEndings(other.name())));
            }
        }
        for (NameCount one : local) {
            join(
                    one,
                    index.companies(one.name()),
                    other -> other.is(EntityType.ORG) && Spelling.isShortCompany(one.name(), other.name()));
        }
        for (NameCount one : local) {
            join(one, index.withInitials(one.name()), other -> Spelling.areInitials(one.name(), other.name()));
            if (one.is(EntityType.PERSON)) {
                join(
                        one,
                        index.persons(one.name()),
                        other -> other.is(EntityType.PERSON) && Spelling.areOnePerson(one.name(), other.name()));
            }
        }
        aliases.stream().sorted(Comparator.comparing(List::toString)).forEach(pair -> unite(pair.get(0), pair.get(1)));
        for (NameCount one : local) {
            if (one.is(EntityType.PERSON) && !one.name().contains(" ")) {
                surname(one);
            }
        }
    }

    /** The id of each key; a key of its own stands for itself. */
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        all.keySet().forEach(key -> ids.put(key, root(key)));
        return ids;
    }

    private void surname(NameCount bare) {
        boolean joined = join(
                bare,
                index.surnamed(bare.name()),
                other -> other.is(EntityType.PERSON)
                        && other.name().contains(" ")
                        && Spelling.fold(Spelling.last(other.name())).equals(Spelling.fold(bare.name())));
        joined = joined
                || join(
                        bare,
                        index.soundingLike(bare.name()),
                        other -> other.is(EntityType.PERSON)
                                && other.name().contains(" ")
                                && Spelling.areTranscriptions(Spelling.last(other.name()), bare.name()));
        if (!joined) {
            join(
                    bare,
                    index.given(bare.name()),
                    other -> other.is(EntityType.PERSON)
                            && other.name().contains(" ")
                            && Spelling.fold(Spelling.words(other.name()).get(0))
                                    .equals(Spelling.fold(bare.name())));
        }
    }

    /** Joins one to all of the candidates that fit, if these are one actor; else it is not known which one is meant. */
    private boolean join(NameCount one, List<NameCount> candidates, Predicate<NameCount> fits) {
        List<String> found = new ArrayList<>();
        for (NameCount other : candidates) {
            if (!other.key().equals(one.key()) && fits.test(other)) {
                found.add(other.key());
            }
        }
        Set<String> actors = new HashSet<>();
        found.forEach(key -> actors.add(root(key)));
        if (actors.isEmpty() || actors.stream().filter(this::isKnown).count() > 1) {
            return false;
        }
        boolean clear = actors.size() == 1 || (actors.size() == 2 && actors.contains(root(one.key())));
        if (clear) {
            found.forEach(key -> unite(one.key(), key));
        }
        return clear;
    }

    private void unite(String a, String b) {
        if (!all.containsKey(a) || !all.containsKey(b)) {
            return;
        }
        String left = root(a);
        String right = root(b);
        if (left.equals(right) || (isKnown(left) && isKnown(right))) {
            return;
        }
        boolean leftLeads = isKnown(left) || (!isKnown(right) && left.compareTo(right) < 0);
        above.put(leftLeads ? right : left, leftLeads ? left : right);
    }

    private boolean isKnown(String key) {
        NameCount count = all.get(key);
        return count != null && count.wikidata() != null;
    }

    private String root(String key) {
        String at = key;
        for (String next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        return at;
    }
}

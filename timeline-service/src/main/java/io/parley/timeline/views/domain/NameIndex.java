package io.parley.timeline.views.domain;

import io.parley.events.entities.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds the names that a name could be one with, so that {@link SameNames} need not compare each with each. It gives
 * candidates, all that fit among them, in the order of their keys; the rules decide.
 */
final class NameIndex {

    /** Keys of different kinds share the map; no name holds this character. */
    private static final char KIND = '\u0000';

    private static final String WHOLE = "whole" + KIND;
    private static final String COMPANY = "company" + KIND;
    private static final String SHORT = "short" + KIND;
    private static final String INITIALS = "initials" + KIND;
    private static final String PERSON = "person" + KIND;
    private static final String LAST = "last" + KIND;
    private static final String SOUND = "sound" + KIND;
    private static final String FIRST = "first" + KIND;

    private final Map<String, List<NameCount>> byKey = new HashMap<>();

    NameIndex(Collection<NameCount> names) {
        names.forEach(this::add);
    }

    private void add(NameCount one) {
        BiConsumer<String, String> under = (kind, key) ->
                byKey.computeIfAbsent(kind + key, any -> new ArrayList<>(1)).add(one);
        String name = one.name();
        List<String> words = Spelling.words(name);
        under.accept(WHOLE, Spelling.fold(name));
        if (words.isEmpty()) {
            return;
        }
        under.accept(INITIALS, Spelling.initials(name));
        if (one.is(EntityType.ORG)) {
            under.accept(SHORT, Spelling.withShortEndings(name));
        }
        if (one.is(EntityType.ORG) && Spelling.isCompany(name)) {
            List<String> folded = Spelling.words(Spelling.fold(name));
            for (int length = 1; length < folded.size(); length++) {
                under.accept(COMPANY, String.join(" ", folded.subList(0, length)));
            }
        }
        if (one.is(EntityType.PERSON) && words.size() > 1) {
            String last = words.get(words.size() - 1);
            under.accept(PERSON + words.size() + KIND, Spelling.sound(last));
            under.accept(LAST, Spelling.fold(last));
            under.accept(SOUND, Spelling.sound(last));
            under.accept(FIRST, Spelling.fold(words.get(0)));
        }
    }

    private List<NameCount> under(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Those with the same name but for case. */
    List<NameCount> sameName(String name) {
        return under(WHOLE + Spelling.fold(name));
    }

    /** Companies whose full name begins so. */
    List<NameCount> companies(String shorter) {
        return under(COMPANY + String.join(" ", Spelling.words(Spelling.fold(shorter))));
    }

    /** Organisations of this name, however the words for a company in it are written. */
    List<NameCount> sameCompany(String name) {
        return under(SHORT + Spelling.withShortEndings(name));
    }

    /** Those whose initials these are. */
    List<NameCount> withInitials(String initials) {
        return under(INITIALS + initials.replace(".", ""));
    }

    /** Persons with as many names, the last of which sounds alike. */
    List<NameCount> persons(String fullName) {
        List<String> words = Spelling.words(fullName);
        return words.size() < 2
                ? List.of()
                : under(PERSON + words.size() + KIND + Spelling.sound(words.get(words.size() - 1)));
    }

    /** Persons with this surname. */
    List<NameCount> surnamed(String surname) {
        return under(LAST + Spelling.fold(surname));
    }

    /** Persons with a surname that sounds so. */
    List<NameCount> soundingLike(String surname) {
        return under(SOUND + Spelling.sound(surname));
    }

    /** Persons with this given name. */
    List<NameCount> given(String name) {
        return under(FIRST + Spelling.fold(name));
    }
}

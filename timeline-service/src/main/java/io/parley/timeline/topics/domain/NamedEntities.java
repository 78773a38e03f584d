package io.parley.timeline.topics.domain;

import io.parley.events.entities.Entity;
import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The entities of a definition: those with a known id are compared by id, the others by name, then as words of the text. */
final class NamedEntities {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private final Phrases unresolved;

    NamedEntities(List<String> entities, World world) {
        List<String> words = new ArrayList<>();
        for (String entity : entities) {
            Known known = world.find(entity).orElse(null);
            if (known != null) {
                add(known);
            } else if (isWikidataId(entity)) {
                ids.add(entity.toUpperCase(Locale.ROOT));
            } else {
                names.add(fold(entity));
                words.add(entity);
            }
        }
        this.unresolved = new Phrases(words);
    }

    private void add(Known known) {
        if (known.qid() != null) {
            ids.add(known.qid());
        }
        names.add(fold(known.name()));
        known.aliases().forEach(alias -> names.add(fold(alias)));
        written.add(known.name());
        written.addAll(known.aliases());
    }

    boolean isEmpty() {
        return ids.isEmpty() && names.isEmpty();
    }

    boolean name(String id, Collection<String> forms) {
        return ids.contains(id) || forms.stream().anyMatch(form -> names.contains(fold(form)));
    }

    /** Whether a resolved entity is one of the definition's. */
    boolean include(Entity entity) {
        if (ids.contains(entity.id()) || (entity.wikidata() != null && ids.contains(entity.wikidata()))) {
            return true;
        }
        if (entity.wikidata() != null && !ids.isEmpty() && unresolved.isEmpty()) {
            return false;
        }
        return names.contains(fold(entity.name()))
                || entity.mentions().stream()
                        .anyMatch(mention -> mention.text() != null && names.contains(fold(mention.text())));
    }

    /** Whether a name that nothing is known of stands in the text as words. */
    boolean inWordsOf(String text) {
        return unresolved.in(text);
    }

    /** Whether any of the names stands in a text that no engine has read. */
    boolean areWrittenIn(String text) {
        return unresolved.in(text) || Phrases.asWritten(written).in(text);
    }

    private static boolean isWikidataId(String text) {
        return text.matches("[Qq][1-9][0-9]*");
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}

package io.parley.extraction.entities.linking;

import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.KnownEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entities of a document by the words and initials of their names: which of them a further name can mean. */
final class DraftIndex {

    /** Of more that share a word, only the latest are looked at: a text of nothing but names stays readable in time. */
    private static final int MOST = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    private final List<Draft> all = new ArrayList<>();
    private final Map<String, Set<Draft>> byWord = new HashMap<>();
    private final Map<String, List<Draft>> inOrder = new HashMap<>();
    private final Map<KnownEntity, Draft> byKnown = new HashMap<>();

    void add(Draft draft) {
        all.add(draft);
        KnownEntity known = draft.known();
        if (known != null) {
            byKnown.putIfAbsent(known, draft);
            known.aliases().forEach(alias -> put(Folding.fold(alias), draft));
        }
        named(draft, draft.name());
    }

    /** Notes a name that the entity goes by. */
    void named(Draft draft, String words) {
        keys(words).forEach(key -> put(key, draft));
    }

    /** In order of their first mention. */
    List<Draft> all() {
        return all;
    }

    @Nullable
    Draft known(KnownEntity known) {
        return byKnown.get(known);
    }

    /** Those that share a word, the initials or a known entity with the name. */
    Set<Draft> like(String words, List<KnownEntity> candidates) {
        Set<Draft> out = new LinkedHashSet<>();
        for (String key : keys(words)) {
            List<Draft> here = inOrder.getOrDefault(key, List.of());
            out.addAll(here.subList(Math.max(0, here.size() - MOST), here.size()));
        }
        for (KnownEntity candidate : candidates) {
            Draft draft = byKnown.get(candidate);
            if (draft != null) {
                out.add(draft);
            }
        }
        return out;
    }

    private void put(String key, Draft draft) {
        if (byWord.computeIfAbsent(key, none -> new HashSet<>()).add(draft)) {
            inOrder.computeIfAbsent(key, none -> new ArrayList<>(1)).add(draft);
        }
    }

    private static Set<String> keys(String words) {
        String folded = Folding.fold(words);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(folded);
        for (String word : BETWEEN_WORDS.split(folded, -1)) {
            keys.add(word);
        }
        keys.addAll(Acronyms.keys(words));
        return keys;
    }
}

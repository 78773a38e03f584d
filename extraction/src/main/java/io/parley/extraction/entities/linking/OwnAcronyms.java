package io.parley.extraction.entities.linking;

import io.parley.extraction.document.Document;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.names.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What letters stand for in an article that says so itself: behind "the Central Bureau of Investigation (CBI)" they are no
 * other body that the tables know by the same letters.
 */
final class OwnAcronyms {

    private static final Pattern OPENS = Pattern.compile("(?:['\u2019]s)? \\([\"\u201c]?");

    private final Map<String, Set<KnownEntity>> meanings = new HashMap<>();

    OwnAcronyms(Knowledge knowledge, Document document, List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            Name full = names.get(i - 1);
            Name letters = names.get(i);
            String between = full.span().end() <= letters.span().start()
                    ? document.text()
                            .substring(full.span().end(), letters.span().start())
                    : "";
            String words = document.textOf(full.span());
            String brief = document.textOf(letters.span());
            if (OPENS.matcher(between).matches() && Acronyms.stands(brief, words)) {
                Set<KnownEntity> meant = meanings.computeIfAbsent(brief, none -> new HashSet<>());
                meant.addAll(full.candidates());
                meant.addAll(knowledge.named(words));
            }
        }
    }

    /** Those of the known entities that the letters mean in this article; none where it is one that the tables do not know. */
    List<KnownEntity> meant(String words, List<KnownEntity> known) {
        Set<KnownEntity> own = meanings.get(words);
        return own == null ? known : known.stream().filter(own::contains).toList();
    }
}

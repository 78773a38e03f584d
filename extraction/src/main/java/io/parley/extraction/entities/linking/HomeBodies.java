package io.parley.extraction.entities.linking;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.names.Name;
import io.parley.extraction.resource.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Congress", "Labour", "United Front": words that many countries have a body by. It is the known one of a country only if the article has
 * to do with that country; in an article about others it is theirs.
 */
final class HomeBodies {

    private static final Set<String> GENERIC = WordList.read("entities/linking/generic-body-words.txt");

    private final Knowledge knowledge;
    private final Set<String> countries = new HashSet<>();

    HomeBodies(Knowledge knowledge, Document document, List<Name> names) {
        this.knowledge = knowledge;
        for (Name name : names) {
            String words = document.textOf(name.span());
            if (!name.candidates().isEmpty()
                    && !isCommon(words, name.candidates().get(0))) {
                add(name.candidates().get(0));
            }
        }
        document.sentences().forEach(sentence -> sentence.tokens().forEach(this::demonym));
    }

    private void demonym(Token token) {
        if (Character.isUpperCase(token.text().charAt(0))) {
            KnownEntity country = knowledge.demonyms().country(Folding.fold(token.text()));
            if (country != null) {
                add(country);
            }
        }
    }

    private void add(KnownEntity entity) {
        if (entity.country() != null) {
            countries.add(entity.country());
        }
    }

    /** Whom the words mean: without the body of a country that the article is not about, or with the one that it is about. */
    List<KnownEntity> atHome(String words, List<KnownEntity> candidates) {
        if (candidates.isEmpty() || countries.isEmpty() || !isCommon(words, candidates.get(0))) {
            return candidates;
        }
        List<KnownEntity> home = candidates.stream()
                .filter(one -> one.country() != null && countries.contains(one.country()))
                .toList();
        if (!home.isEmpty()) {
            return home;
        }
        String word = Folding.fold(words);
        return knowledge.entities().stream()
                .filter(one -> one.type() == EntityType.ORG && isOfHome(Folding.fold(one.name()), word))
                .limit(1)
                .toList();
    }

    /** A single word that is no sure name, or several of which many bodies are named, for a body of one country. */
    private boolean isCommon(String name, KnownEntity first) {
        String words = name.startsWith("the ") ? name.substring("the ".length()) : name;
        boolean national = first.type() == EntityType.ORG && first.country() != null;
        boolean generic =
                national && GENERIC.containsAll(List.of(Folding.fold(words).split(" ", -1)));
        if (generic || words.indexOf(' ') > 0) {
            return generic;
        }
        if (!national || words.equals(words.toUpperCase(Locale.ROOT))) {
            return false;
        }
        List<GazetteerMatch> matches = knowledge.gazetteer().match(words);
        return !matches.isEmpty() && matches.get(0).ambiguous();
    }

    /** "Indian National Congress" for "Congress" where India is spoken of. */
    private boolean isOfHome(String name, String word) {
        if (!name.endsWith(word) && !name.contains(word + " ")) {
            return false;
        }
        List<String> parts = List.of(name.split(" ", -1));
        KnownEntity home = knowledge.demonyms().country(parts.get(0));
        return parts.contains(word) && home != null && home.country() != null && countries.contains(home.country());
    }
}

package io.parley.extraction.entities.coreference;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention.Form;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.linking.Draft;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "the president", "the French foreign minister", "the union": whom a definite description means. */
final class Nominals {

    static final Set<String> SPEAKING = WordList.read("entities/coreference/speaking-verbs.txt");

    private static final Set<String> ANYBODY = WordList.read("entities/coreference/anybody.txt");
    private static final Map<String, Set<String>> GROUPS =
            DataFile.rows("entities/coreference/group-nouns.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.column(0), row -> Set.of(row.column(1).split("\\|", -1))));

    private final Knowledge knowledge;

    Nominals(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The description that begins with the article at {@code i}, if it means somebody of the document. */
    Optional<Reference> resolve(Scene scene, Antecedents antecedents, int sentence, int i) {
        List<Token> tokens = scene.tokens(sentence);
        if (!tokens.get(i).lemma().equals("the") && !tokens.get(i).text().equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        int end = phraseEnd(tokens, i + 1);
        if (end == i + 1 || (end < tokens.size() && tokens.get(end).pos().startsWith("PROPN"))) {
            return Optional.empty();
        }
        Token head = tokens.get(end - 1);
        Span span = new Span(tokens.get(i).start(), head.end());
        int from = tokens.get(i).start();
        Set<String> kinds = GROUPS.get(head.lemma());
        if (kinds != null && end == i + 2) {
            return antecedents
                    .latest(sentence, from, draft -> group(draft, kinds, head.lemma()))
                    .or(() -> antecedents.latest(sentence, from, Nominals::unknownGroup))
                    .map(draft -> new Reference(span, Form.NOMINAL, draft));
        }
        String country = kinds == null || end != i + 3
                ? null
                : country(Folding.fold(tokens.get(i + 1).text()));
        if (kinds != null && country != null) {
            return ofCountry(antecedents, sentence, from, draft -> group(draft, kinds, head.lemma()), country)
                    .map(draft -> new Reference(span, Form.NOMINAL, draft));
        }
        String phrase =
                Folding.fold(scene.document().text().substring(tokens.get(i + 1).start(), head.end()));
        return person(scene, antecedents, sentence, from, phrase)
                .map(draft -> new Reference(span, Form.NOMINAL, draft));
    }

    /** "The Taiwanese firm": the latest one of that country, else the only one whose country nobody tells. */
    private static Optional<Draft> ofCountry(
            Antecedents antecedents, int sentence, int from, Predicate<Draft> fits, String country) {
        Optional<Draft> home = antecedents.latest(sentence, from, fits.and(draft -> country.equals(draft.country())));
        if (home.isPresent()) {
            return home;
        }
        Predicate<Draft> open = fits.and(draft -> draft.country() == null);
        Optional<Draft> last = antecedents.latest(sentence, from, open);
        return last.filter(one -> antecedents
                .latest(sentence, from, open.and(draft -> draft != one))
                .isEmpty());
    }

    private Optional<Draft> person(Scene scene, Antecedents antecedents, int sentence, int from, String phrase) {
        String office = longestTitle(phrase);
        if (office == null || ANYBODY.contains(office)) {
            return Optional.empty();
        }
        String rest = phrase.substring(0, phrase.length() - office.length()).strip();
        String country = country(rest);
        if (!rest.isEmpty() && country == null) {
            return Optional.empty();
        }
        Predicate<Draft> holds = draft -> draft.type() == EntityType.PERSON
                && draft.role() != null
                && Folding.fold(draft.role()).contains(office)
                && (country == null || country.equals(draft.country()) || draft.country() == null);
        Optional<Draft> named = antecedents.latest(sentence, from, holds);
        if (named.isPresent() || scene.document().published() == null || country == null) {
            return named;
        }
        return knowledge
                .offices()
                .holder(phrase, country, scene.document().published())
                .flatMap(name ->
                        antecedents.latest(sentence, from, draft -> draft.name().equals(name)));
    }

    private @Nullable String longestTitle(String phrase) {
        for (int at = 0; at >= 0 && at < phrase.length(); at = phrase.indexOf(' ', at) + 1) {
            if (knowledge.words().titles().contains(phrase.substring(at))) {
                return phrase.substring(at);
            }
            if (phrase.indexOf(' ', at) < 0) {
                break;
            }
        }
        return null;
    }

    /** ISO code of the state that an adjective or a name means. */
    private @Nullable String country(String words) {
        KnownEntity adjective = knowledge.demonyms().country(words);
        if (adjective != null) {
            return adjective.country();
        }
        List<KnownEntity> named = knowledge.named(words);
        return named.isEmpty() || named.get(0).kind() != KnownEntity.Kind.COUNTRY
                ? null
                : named.get(0).country();
    }

    private static boolean group(Draft draft, Set<String> kinds, String noun) {
        String kind = draft.known() == null ? null : draft.known().detail();
        return draft.type() == EntityType.ORG
                && (Folding.fold(draft.name()).contains(noun) || (kind != null && kinds.contains(kind)));
    }

    private static boolean unknownGroup(Draft draft) {
        return draft.type() == EntityType.ORG && draft.known() == null;
    }

    private static int phraseEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < 5 && tokens.get(end).pos().matches("(ADJ|NOUN|PROPN).*")) {
            end++;
        }
        return end;
    }
}

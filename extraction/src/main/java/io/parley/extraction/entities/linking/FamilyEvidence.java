package io.parley.extraction.entities.linking;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.FamilyNames;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.names.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the text gives a reason to take a bare family name for a known bearer of it: his office stands beside the name,
 * or his country is named and the name is not described as somebody else's ("union secretary Castro"). Fame is no reason.
 */
final class FamilyEvidence {

    private static final int LONGEST_OFFICE = 4;

    private final Knowledge knowledge;
    private final Document document;
    private final Set<String> countries = new HashSet<>();

    FamilyEvidence(Knowledge knowledge, Document document, List<Name> names) {
        this.knowledge = knowledge;
        this.document = document;
        names.stream()
                .filter(name -> document.textOf(name.span()).indexOf(' ') > 0 || !isBareFamilyName(name))
                .flatMap(name -> name.candidates().stream().limit(1))
                .filter(one -> one.country() != null)
                .forEach(one -> countries.add(String.valueOf(one.country())));
        document.sentences().forEach(sentence -> sentence.tokens().forEach(this::demonym));
    }

    private boolean isBareFamilyName(Name name) {
        String words = document.textOf(name.span());
        return !name.candidates().isEmpty()
                && isFamilyName(words, name.candidates().get(0));
    }

    /** Whether the word is the family name of the person, not a name that only this person goes by ("Lula"). */
    static boolean isFamilyName(String word, KnownEntity person) {
        return person.kind() == KnownEntity.Kind.PERSON
                && word.indexOf(' ') < 0
                && Folding.fold(person.name().substring(FamilyNames.start(person.name())))
                        .equals(Folding.fold(word));
    }

    private void demonym(Token token) {
        if (Character.isUpperCase(token.text().charAt(0))) {
            KnownEntity country = knowledge.demonyms().country(Folding.fold(token.text()));
            if (country != null && country.country() != null) {
                countries.add(String.valueOf(country.country()));
            }
        }
    }

    boolean supports(KnownEntity person, Span name) {
        List<Token> tokens =
                document.sentenceOf(name).map(sentence -> sentence.tokens()).orElse(List.of());
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= name.start()) {
            at++;
        }
        boolean home = person.country() != null && countries.contains(person.country());
        boolean current = document.published() == null || knowledge.offices().held(person.name(), document.published());
        for (int length = LONGEST_OFFICE; length >= 1; length--) {
            if (at >= length && knowledge.offices().fits(person.name(), folded(tokens, at - length, at))) {
                return home || current;
            }
        }
        return home && (at == 0 || !describesSomebody(tokens.get(at - 1)));
    }

    /** A common noun or a title right before the name tells who is meant; it was none of his offices. */
    private boolean describesSomebody(Token before) {
        String kind = knowledge.words().titles().get(Folding.fold(before.text()));
        boolean described = kind != null && !kind.equals("honorific");
        return described || before.pos().equals("NOUN");
    }

    private static String folded(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(Folding.fold(tokens.get(i).text()));
        }
        return words.toString();
    }
}

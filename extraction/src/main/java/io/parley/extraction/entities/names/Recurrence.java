package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.FamilyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The second look at a document: a name that was clear once is found again by its last part, its letters in brackets
 * or its whole, and headline capitals are believed only where running text confirms them.
 */
final class Recurrence {

    private static final int HEADLINE = WordSigns.TITLE_LINE | WordSigns.CAPITAL_LINE;

    private final String text;
    private final TokenView view;
    private final Map<String, Name> clear = new HashMap<>();

    private Recurrence(String text, TokenView view) {
        this.text = text;
        this.view = view;
    }

    static List<Name> complete(String text, TokenView view, List<Name> names) {
        Recurrence document = new Recurrence(text, view);
        names.forEach(document::learn);
        List<Name> kept = names.stream()
                .filter(document::believable)
                .map(document::settled)
                .collect(Collectors.toCollection(ArrayList::new));
        document.addMissed(kept);
        kept.sort(Comparator.comparingInt(name -> name.span().start()));
        return kept;
    }

    private void learn(Name name) {
        if (name.type() == null || inHeadline(name.span())) {
            return;
        }
        String words = textOf(name.span());
        clear.merge(words, name, (old, more) -> old.candidates().isEmpty() ? more : old);
        if (name.type() == EntityType.PERSON && words.indexOf(' ') > 0) {
            String family = words.substring(FamilyNames.start(words));
            Name person = new Name(name.span(), EntityType.PERSON, List.of());
            clear.put(family, person);
        }
    }

    private boolean believable(Name name) {
        if ((name.type() == null && startsClear(name.span())) || capitalisedByPlace(name)) {
            return false;
        }
        return !name.candidates().isEmpty() || !inHeadline(name.span()) || clear.containsKey(textOf(name.span()));
    }

    /** "Smith's Gamble" is not the name of a thing if Smith is a person of the document. */
    private boolean startsClear(Span span) {
        String words = textOf(span);
        int owner = words.indexOf("'s");
        return clear.containsKey(owner < 0 ? words : words.substring(0, owner));
    }

    /** A single new word that elsewhere is clearly part of a person's name is that person. */
    private Name settled(Name name) {
        Name other = clear.get(textOf(name.span()));
        if (other == null || name.type() == null || !name.candidates().isEmpty()) {
            return name;
        }
        return other.span().equals(name.span()) ? name : new Name(name.span(), other.type(), other.candidates());
    }

    private void addMissed(List<Name> kept) {
        List<String> longestFirst = new ArrayList<>(clear.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String words : longestFirst) {
            Name name = Objects.requireNonNull(clear.get(words));
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                Span span = new Span(at, at + words.length());
                if (alone(span) && kept.stream().noneMatch(other -> other.span().overlaps(span))) {
                    kept.add(new Name(
                            span, name.type(), textOf(name.span()).equals(words) ? name.candidates() : List.of()));
                }
            }
        }
    }

    private boolean alone(Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    /** A common noun that is a capital letter only because it opens a sentence. */
    private boolean capitalisedByPlace(Name name) {
        int word = word(name.span());
        return name.candidates().isEmpty()
                && textOf(name.span()).indexOf(' ') < 0
                && view.has(word, WordSigns.SENTENCE_START)
                && !view.token(word).pos().startsWith("PROPN")
                && (view.seen()[word] & WordSigns.SEEN_INSIDE) == 0
                && !Shape.allCapitals(textOf(name.span()));
    }

    private boolean inHeadline(Span span) {
        int word = word(span);
        return word < view.size() && view.has(word, HEADLINE) && !view.has(word, WordSigns.DATELINE);
    }

    /** Index of the first word that reaches into the span. */
    private int word(Span span) {
        int low = 0;
        int high = view.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (view.token(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }
}

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
        if (name.type() == null || inHeadline(name.span()) || capitalisedByPlace(name)) {
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

    /** The longest first, so that no part of a name is taken for another. */
    private void addMissed(List<Name> kept) {
        List<Span> again = occurrences();
        again.sort(Comparator.comparingInt(Span::length)
                .reversed()
                .thenComparing(this::textOf)
                .thenComparingInt(Span::start));
        NamesByPlace places = new NamesByPlace(kept);
        for (Span span : again) {
            String words = textOf(span);
            Name name = Objects.requireNonNull(clear.get(words));
            if (places.overlapping(span).isEmpty()) {
                Name found =
                        new Name(span, name.type(), textOf(name.span()).equals(words) ? name.candidates() : List.of());
                places.add(found);
                kept.add(found);
            }
        }
    }

    /** Where the clear names stand, looked up by their first words in one pass over the text. */
    private List<Span> occurrences() {
        Map<String, List<String>> byFirstWord = new HashMap<>();
        clear.keySet().forEach(words -> byFirstWord
                .computeIfAbsent(words.substring(0, wordEnd(words, 0)), none -> new ArrayList<>(1))
                .add(words));
        List<Span> out = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Math.max(at + 1, wordEnd(text, at))) {
            for (String words : byFirstWord.getOrDefault(text.substring(at, wordEnd(text, at)), List.of())) {
                Span span = new Span(at, at + words.length());
                if (text.startsWith(words, at) && alone(span)) {
                    out.add(span);
                }
            }
        }
        return out;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean alone(Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length()
                        || (!Character.isLetterOrDigit(text.charAt(span.end())) && text.charAt(span.end()) != '$'));
    }

    /** A common noun that is a capital letter only because it opens a sentence. */
    private boolean capitalisedByPlace(Name name) {
        int word = view.at(name.span().start());
        return name.candidates().isEmpty()
                && textOf(name.span()).indexOf(' ') < 0
                && view.has(word, WordSigns.SENTENCE_START)
                && (view.has(word, WordSigns.COMMON) || !view.token(word).pos().startsWith("PROPN"))
                && (view.seen()[word] & WordSigns.SEEN_INSIDE) == 0
                && !Shape.allCapitals(textOf(name.span()));
    }

    private boolean inHeadline(Span span) {
        int word = view.at(span.start());
        return word < view.size() && view.has(word, HEADLINE) && !view.has(word, WordSigns.DATELINE);
    }

    private String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }
}

package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.resource.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Types a new name as a company's where the document says so once: "carmaker X", "a stake in X", "X's shareholders", or a longer name of
 * a body that begins with it. The tagger takes such names for persons or places, and then nobody buys anybody.
 */
final class CompanySigns {

    private static final Set<String> COMPANIES = WordList.read("entities/names/company-nouns.txt");
    private static final Set<String> OWNED = WordList.read("entities/names/owned-words.txt");
    private static final Set<String> PARTS = WordList.read("entities/names/owned-parts.txt");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

    private static final Set<String> STAKES = Set.of("stake", "stakes", "share", "shares", "percent", "interest");

    /** How many words may lie between a stake and what it is held in. */
    private static final int OF_STAKE = 6;

    private final String text;
    private final TokenView view;
    private final List<Name> names;

    /** What bodies' names of several words begin with: "Neptune Orient" of "Neptune Orient Lines". */
    private final Set<String> beginnings = new HashSet<>();

    /** What people's names of several words end in. */
    private final Set<String> endings = new HashSet<>();

    private CompanySigns(String text, TokenView view, List<Name> names) {
        this.text = text;
        this.view = view;
        this.names = names;
        for (Name name : names) {
            String words = words(name);
            for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
                if (name.type() == EntityType.ORG) {
                    beginnings.add(words.substring(0, space));
                } else if (name.type() == EntityType.PERSON) {
                    endings.add(words.substring(space + 1));
                }
            }
        }
    }

    /** The names, each of which is a company's everywhere if it is one somewhere. */
    static List<Name> retype(String text, TokenView view, List<Name> names) {
        CompanySigns document = new CompanySigns(text, view, names);
        Set<String> companies = document.companies();
        return names.stream()
                .map(name -> isOpen(name) && companies.contains(document.words(name))
                        ? new Name(name.span(), EntityType.ORG, name.candidates())
                        : name)
                .toList();
    }

    private Set<String> companies() {
        Set<String> found = new HashSet<>();
        Set<String> not = new HashSet<>(endings);
        for (Name name : names) {
            boolean open = isOpen(name) || (name.candidates().isEmpty() && name.type() == EntityType.ORG);
            if (open && (isCalledOne(name) || isOwned(name) || hasParts(name) || beginsABody(name))) {
                found.add(words(name));
            }
            if (isPlaced(name)) {
                not.add(words(name));
            }
        }
        found.removeAll(not);
        return found;
    }

    /** A person or place that no table knows. */
    private static boolean isOpen(Name name) {
        return name.candidates().isEmpty() && (name.type() == EntityType.PERSON || name.type() == EntityType.GPE);
    }

    private boolean isSingle(Name name) {
        return words(name).indexOf(' ') < 0;
    }

    private boolean isCalledOne(Name name) {
        int before = view.at(name.span().start()) - 1;
        return isSingle(name)
                && before >= 0
                && COMPANIES.contains(view.token(before).text());
    }

    private boolean isOwned(Name name) {
        int first = view.at(name.span().start());
        return isSingle(name)
                && ((first >= 1 && OWNED.contains(word(first - 1)))
                        || (first >= 2 && OWNED.contains(word(first - 2) + ' ' + word(first - 1))));
    }

    private boolean hasParts(Name name) {
        int next = view.at(name.span().end());
        boolean owns = next < view.size() && word(next).equals("'s");
        int part = owns ? next + 1 : next;
        return isSingle(name)
                && part < view.size()
                && view.token(part).start() > name.span().start()
                && PARTS.contains(word(part));
    }

    private boolean beginsABody(Name name) {
        return name.type() == EntityType.PERSON && beginnings.contains(words(name));
    }

    /** "Born in Hanau", but not "a stake of 43 percent in Hanau". */
    private boolean isPlaced(Name name) {
        int first = view.at(name.span().start());
        if (first == 0 || !PLACING.contains(word(first - 1))) {
            return false;
        }
        for (int i = Math.max(0, first - OF_STAKE); i < first; i++) {
            if (STAKES.contains(word(i))) {
                return false;
            }
        }
        return true;
    }

    private String word(int index) {
        return view.token(index).text().toLowerCase(Locale.ROOT);
    }

    private String words(Name name) {
        Span span = name.span();
        return text.substring(span.start(), span.end());
    }
}

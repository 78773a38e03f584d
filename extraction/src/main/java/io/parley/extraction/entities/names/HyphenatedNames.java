package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Keeps names whole: "Han So-ra" goes on behind its hyphen, "Obama" of "Obama-backed" does not; names never overlap. */
final class HyphenatedNames {

    private static final Set<String> COMMON = WordList.read("entities/names/common-words.txt");
    private static final Set<String> FUNCTION_WORDS = WordList.read("entities/names/function-words.txt");

    /** A given name's second part is short; what is longer makes an adjective of the name ("Moscow-installed"). */
    private static final int LONGEST_PART = 6;

    private HyphenatedNames() {}

    /** A person's name with the small-written rest of its last word. */
    static Name whole(String text, Name name) {
        int end = name.span().end();
        boolean inside = text.substring(name.span().start(), end).indexOf(' ') > 0;
        if (name.type() != EntityType.PERSON || !inside || end >= text.length() || text.charAt(end) != '-') {
            return name;
        }
        int rest = end + 1;
        while (rest < text.length() && Character.isLowerCase(text.charAt(rest))) {
            rest++;
        }
        boolean wordEnds = rest == text.length() || !Character.isLetterOrDigit(text.charAt(rest));
        String part = Folding.fold(text.substring(end + 1, rest));
        boolean given = !part.isEmpty() && part.length() <= LONGEST_PART && !COMMON.contains(part);
        return wordEnds && given && !FUNCTION_WORDS.contains(part)
                ? name.withSpan(new Span(name.span().start(), rest))
                : name;
    }

    /** Of names that overlap the longest stays; of equally long ones the first. In order of text. */
    static List<Name> apart(List<Name> names) {
        List<Name> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt((Name name) -> -name.span().length())
                .thenComparingInt(name -> name.span().start()));
        NamesByPlace kept = new NamesByPlace(List.of());
        for (Name name : longestFirst) {
            if (kept.overlapping(name.span()).isEmpty()) {
                kept.add(name);
            }
        }
        return kept.all();
    }
}

package io.parley.extraction.entities.coreference;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the description that stands directly before a name, or behind it between commas. */
final class RoleWords {

    private static final int MOST_WORDS = 9;

    /** Behind a name commas close a description, so that it may name a longer organisation. */
    private static final int MOST_WORDS_BEHIND = 13;

    private static final int LONGEST_TITLE = 4;
    private static final Set<String> OPENING = Set.of("a", "an", "another", "its", "their");

    private final Knowledge knowledge;

    RoleWords(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * "US special envoy" before the name that begins at {@code name}.
     *
     * @param news where the dateline ends, in the article's characters
     */
    @Nullable
    Span before(List<Token> tokens, int name, int news) {
        int from = firstDescribing(tokens, name, news);
        while (from < name && !startsRole(tokens.get(from))) {
            from++;
        }
        for (int i = from; i + 1 < name; i++) {
            if (isDeed(tokens.get(i)) && isLarge(tokens.get(i + 1))) {
                from = i + 1; // "earlier rebuffing Prime Minister"
            }
        }
        from = behindOthers(tokens, from, name);
        int to = name;
        while (to > from && honorific(tokens.get(to - 1))) {
            to--;
        }
        from = ofWhom(tokens, from, to);
        return from < to && hasTitle(tokens, from, to) ? span(tokens, from, to) : null;
    }

    private static int firstDescribing(List<Token> tokens, int end, int news) {
        int from = end;
        while (from > 0
                && tokens.get(from - 1).start() >= news
                && end - from < MOST_WORDS
                && describes(tokens, from - 1)) {
            from--;
        }
        return from;
    }

    /** "Businesses and Governor" before a name: the businesses are others. */
    private int behindOthers(List<Token> tokens, int from, int name) {
        for (int i = from + 1; i + 1 < name; i++) {
            boolean others = tokens.get(i).pos().equals("CCONJ")
                    && tokens.get(i - 1).pos().equals("NOUN")
                    && tokens.get(i - 1).text().endsWith("s")
                    && !hasTitle(tokens, from, i);
            if (others && hasTitle(tokens, i + 1, name)) {
                return i + 1;
            }
        }
        return from;
    }

    /** "the personal envoy of UN Secretary General" before a name tells what the Secretary General is called. */
    private int ofWhom(List<Token> tokens, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            boolean of = tokens.get(i).text().equals("of");
            if (of && endsInTitle(tokens, i + 1, to)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean endsInTitle(List<Token> tokens, int from, int to) {
        for (int start = Math.max(from, to - LONGEST_TITLE); start < to; start++) {
            if (knowledge.words().titles().contains(words(tokens, start, to))) {
                return true;
            }
        }
        return false;
    }

    /** "Another senior Hamas official, Fawzi Barhoum, said": the description is closed by a comma and the name by another. */
    @Nullable
    Span beforeComma(List<Token> tokens, int name, int next, int news) {
        boolean between = name > 1
                && next < tokens.size()
                && tokens.get(name - 1).text().equals(",")
                && tokens.get(next).text().equals(",");
        if (!between) {
            return null;
        }
        int from = firstDescribing(tokens, name - 1, news);
        boolean listed = next + 1 < tokens.size() && tokens.get(next + 1).pos().equals("CCONJ");
        boolean opened = from > 0
                && name - from <= MOST_WORDS
                && OPENING.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT));
        boolean ofOne = !listed && isOfOne(tokens, from, name - 1);
        return opened || ofOne ? before(tokens, name - 1, news) : null;
    }

    /** "the Dutch foreign minister", "Orion's chairman": there is one such, and the name behind tells who. */
    private static boolean isOfOne(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            if (tokens.get(i).text().equalsIgnoreCase("the")
                    || tokens.get(i).text().matches("['’]s?")) {
                return true;
            }
        }
        return false;
    }

    /** "a key mediator" behind the name that ends before {@code next}. */
    @Nullable
    Span after(List<Token> tokens, int next) {
        if (next >= tokens.size() || !tokens.get(next).text().matches("[,(]")) {
            return null;
        }
        int from = next + 1;
        if (from < tokens.size() && tokens.get(from).pos().equals("DET")) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && to - from < MOST_WORDS_BEHIND
                && (tokens.get(to).pos().matches("(NOUN|PROPN|ADJ|ADP|PART|DET|NUM).*") || joinsNames(tokens, to))) {
            to++;
        }
        boolean closed = to < tokens.size() && tokens.get(to).text().matches("[,.);—]");
        return closed && from < to && hasTitle(tokens, from, to) ? span(tokens, from, to) : null;
    }

    /** "Federation of Dock and Terminal Workers". */
    private static boolean joinsNames(List<Token> tokens, int i) {
        return tokens.get(i).pos().equals("CCONJ")
                && i + 1 < tokens.size()
                && isLarge(tokens.get(i - 1))
                && isLarge(tokens.get(i + 1));
    }

    private static boolean isDeed(Token token) {
        return token.text()
                .matches(
                        "(?!acting|managing|outgoing|incoming|sitting|leading|founding|standing|presiding|ruling)\\p{Ll}{3,}ing");
    }

    private static boolean isLarge(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean describes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.pos().matches("(NOUN|PROPN|ADJ).*")
                || token.text().matches("of|for|-|'s?|the")
                || (token.pos().equals("CCONJ")
                        && i > 0
                        && tokens.get(i - 1).pos().equals("NOUN"));
    }

    private static boolean startsRole(Token token) {
        return token.pos().matches("(NOUN|PROPN|ADJ).*");
    }

    private boolean honorific(Token token) {
        String kind = knowledge.words().titles().get(Folding.fold(token.text()));
        return "honorific".equals(kind) || "religious".equals(kind);
    }

    private boolean hasTitle(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = i + 1; end <= Math.min(to, i + LONGEST_TITLE); end++) {
                if (knowledge.words().titles().contains(words(tokens, i, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            words.append(apart ? " " : "").append(Folding.fold(tokens.get(i).text()));
        }
        return words.toString();
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

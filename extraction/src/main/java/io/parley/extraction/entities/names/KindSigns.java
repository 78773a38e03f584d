package io.parley.extraction.entities.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads what a text says a name is ("X is a river", "X, a singer, …") and carries it to every use of the name. */
final class KindSigns {

    private static final int LONGEST_PHRASE = 10;
    private static final int LONGEST_BRACKET = 30;
    private static final Set<String> BE = Set.of("is", "was", "are", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> JOINTS = Set.of("of", "de", "du", "the", "and", "&");
    private static final Set<String> ENDS =
            Set.of("of", "in", "on", "at", "from", "by", "for", "with", "to", "that", "which", "who", "where", "and");

    private KindSigns() {}

    static void mark(TokenView view) {
        Map<String, Integer> said = new HashMap<>();
        for (int s = 0; s < view.sentences(); s++) {
            int to = view.start(s + 1);
            for (int i = view.start(s); i < to; i++) {
                view.kinds()[i] = noun(view, i);
            }
            for (int i = view.start(s); i < to; i++) {
                if (view.capitalised(i)) {
                    int end = runEnd(view, i, to);
                    int kind = after(view, end, to);
                    for (int word = i; kind != 0 && word < end; word++) {
                        if (view.capitalised(word)) {
                            said.merge(view.folded()[word], kind, (one, more) -> one | more);
                        }
                    }
                    i = end;
                }
            }
        }
        for (int i = 0; i < view.size() && !said.isEmpty(); i++) {
            view.said()[i] = view.capitalised(i) ? said.getOrDefault(view.folded()[i], 0) : 0;
        }
    }

    private static int noun(TokenView view, int i) {
        String text = view.token(i).text();
        if (!Character.isLowerCase(text.charAt(0))) {
            return 0;
        }
        int kind = KindWords.of(view.folded()[i]);
        return kind == 0 ? KindWords.of(view.token(i).lemma()) : kind;
    }

    private static int runEnd(TokenView view, int from, int to) {
        int end = from + 1;
        while (end < to && (view.capitalised(end) || joint(view, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean joint(TokenView view, int i, int to) {
        return i + 1 < to && JOINTS.contains(view.token(i).text()) && view.capitalised(i + 1);
    }

    /** What "is a …", or a description between commas, says of the name that ends here. */
    private static int after(TokenView view, int end, int to) {
        int i = end;
        while (i < to && view.token(i).text().equals("\"")) {
            i++;
        }
        i = afterBracket(view, i, to);
        if (i + 2 >= to) {
            return 0;
        }
        String next = view.token(i).text();
        boolean described =
                next.equals(",") && ARTICLES.contains(view.token(i + 1).text());
        return BE.contains(next) || described ? phrase(view, i + 1, to) : 0;
    }

    private static int afterBracket(TokenView view, int from, int to) {
        if (from >= to || !view.token(from).text().equals("(")) {
            return from;
        }
        for (int i = from; i < Math.min(to, from + LONGEST_BRACKET); i++) {
            if (view.token(i).text().equals(")")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The kind of the last noun before the phrase is qualified: "a Norwegian black metal band from …". */
    private static int phrase(TokenView view, int from, int to) {
        boolean article = false;
        int kind = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
            String word = view.token(i).text();
            boolean one =
                    word.equals("of") && i > from && view.token(i - 1).text().equals("one");
            if (!one && (ENDS.contains(word) || !Character.isLetterOrDigit(word.charAt(0)))) {
                if (kind != 0 || !word.equals(",")) {
                    break;
                }
            }
            article |= ARTICLES.contains(word) || word.equals("one");
            kind = view.kinds()[i] == 0 ? kind : view.kinds()[i];
        }
        return article ? kind : 0;
    }
}

package io.parley.training.entities;

import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the tokens of a corpus together to a text as newspapers print it, and remembers where each token went. */
public final class Detokeniser {

    private static final Set<String> CLOSING =
            Set.of(".", ",", ";", ":", "?", "!", ")", "]", "%", "n't", "'s", "’s", "'");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "£", "€", "“", "‘");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    public Detokeniser(List<CorpusToken> tokens) {
        boolean quoted = false;
        boolean tight = true;
        for (CorpusToken token : tokens) {
            boolean quote = token.text().equals("\"");
            boolean closes = quote
                    ? quoted
                    : CLOSING.contains(token.text()) || token.text().startsWith("'");
            if (token.newLine()) {
                text.append(text.length() == 0 ? "" : "\n\n");
                quoted = false;
                closes = true;
            }
            if (!tight && !token.glued() && !closes) {
                text.append(' ');
            }
            spans.add(new Span(text.length(), text.length() + token.text().length()));
            text.append(token.text());
            tight = OPENING.contains(token.text()) || (quote && !quoted);
            quoted ^= quote;
        }
    }

    public String text() {
        return text.toString();
    }

    /** Where the tokens from one up to another stand in the text; exclusive. */
    public Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }
}

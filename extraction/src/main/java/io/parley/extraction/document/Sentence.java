package io.parley.extraction.document;

import java.util.List;

/** A sentence with its tokens; {@code paragraph} is the index of the paragraph that holds it. */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return new Span(start, end);
    }
}

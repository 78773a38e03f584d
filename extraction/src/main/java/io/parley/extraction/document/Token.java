package io.parley.extraction.document;

/**
 * A word or mark of a sentence.
 *
 * @param pos universal part of speech (NOUN, PROPN, VERB, AUX, PUNCT, …)
 * @param lemma lower-case dictionary form
 */
public record Token(int start, int end, String text, String pos, String lemma) {

    public Span span() {
        return new Span(start, end);
    }
}

package io.parley.extraction.events;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;

/**
 * A verb or noun that may tell a happening.
 *
 * @param number of its sentence in the document
 * @param token its place in the sentence
 * @param types the PLOVER types that the word may have; empty for a verb known to CAMEO only
 */
record EventCandidate(int number, Sentence sentence, SyntaxTree tree, int token, boolean verb, List<String> types) {

    EventCandidate {
        types = List.copyOf(types);
    }

    Token word() {
        return sentence.tokens().get(token);
    }

    Token word(int index) {
        return sentence.tokens().get(index);
    }

    Span trigger() {
        return word().span();
    }
}

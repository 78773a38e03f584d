package io.parley.extraction.meetings;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;

/**
 * A word that may tell of a meeting.
 *
 * @param sentence number of its sentence
 * @param token index of the word in the sentence
 */
public record Trigger(TriggerKind kind, int sentence, int token, Span span) {

    List<Token> tokens(Reading reading) {
        return reading.document().sentences().get(sentence).tokens();
    }

    SyntaxTree tree(Reading reading) {
        return reading.tree(sentence);
    }
}

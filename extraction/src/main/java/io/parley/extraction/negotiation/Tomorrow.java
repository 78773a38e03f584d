package io.parley.extraction.negotiation;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.Set;

/** Whether a day that equals the publication's is still to come in the words of its sentence. */
final class Tomorrow {

    private static final Set<String> AHEAD = WordList.read("negotiation/ahead-words.txt");

    private Tomorrow() {}

    static boolean isAhead(Span words, Reading reading) {
        Span before = new Span(reading.sentenceAt(words.start()).start(), words.start());
        return reading.tokensIn(before).stream().map(Token::lemma).anyMatch(AHEAD::contains);
    }
}

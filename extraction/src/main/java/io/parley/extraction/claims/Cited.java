package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Citing two aides, the agency said": the aides speak, the agency passes it on. */
final class Cited {

    private static final Set<String> CITING = Set.of("citing", "quoting", "cited", "quotes", "cites");

    private Cited() {}

    /** The unnamed source that an outlet cites in the sentence, or null where the outlet speaks for itself. */
    static @Nullable Voice by(Voice voice, Attribution attribution, Reading reading) {
        FoundEntity medium = voice.entity();
        Span cue = attribution.cue();
        if (medium == null || !medium.medium() || cue == null) {
            return null;
        }
        Sentence sentence = reading.sentenceAt(cue.start());
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (CITING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return source(tokens.subList(i + 1, endOfPhrase(tokens, i + 1)), reading);
            }
        }
        return null;
    }

    private static int endOfPhrase(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).pos().equals("PUNCT")) {
            end++;
        }
        return end;
    }

    private static @Nullable Voice source(List<Token> tokens, Reading reading) {
        SourcePhrase phrase = SourcePhrase.of(tokens);
        Token head = phrase.isEmpty() ? null : phrase.head();
        if (head == null || !head.pos().equals("NOUN")) {
            return null;
        }
        String name = phrase.description(reading.document().text());
        return new Voice(name, SpeakerKind.ANONYMOUS, null, phrase.span(), Voice.DESCRIBED);
    }
}

package io.parley.extraction.events;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** The words of an article that may tell a happening: listed verbs, verbs that CAMEO knows, listed nouns. */
final class EventCandidates {

    private final EventWords words;

    EventCandidates(EventWords words) {
        this.words = words;
    }

    List<EventCandidate> of(Reading reading) {
        List<EventCandidate> out = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            SyntaxTree tree = reading.trees().get(s);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.pos().equals("VERB")) {
                    List<String> types = words.verb(token.lemma());
                    if (!types.isEmpty() || words.cameo(token.lemma()) != null) {
                        out.add(new EventCandidate(s, sentence, tree, i, true, types));
                    }
                } else if (token.pos().equals("NOUN") || token.pos().equals("PROPN")) {
                    List<String> types = words.noun(token.lemma());
                    if (!types.isEmpty()) {
                        out.add(new EventCandidate(s, sentence, tree, i, false, types));
                    }
                }
            }
        }
        return out;
    }
}

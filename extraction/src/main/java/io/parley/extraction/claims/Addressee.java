package io.parley.extraction.claims;

import io.parley.events.entities.EntityRef;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.wire.WireEntities;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To whom something is said: the entity right after a cue such as "told" or "urged". */
final class Addressee {

    private static final Set<String> ADDRESSING = WordList.read("claims/addressing-cues.txt");
    private static final int REACH = 40;

    private Addressee() {}

    static @Nullable EntityRef of(@Nullable Span cue, Reading reading) {
        if (cue == null) {
            return null;
        }
        List<Token> words = reading.tokensIn(cue);
        if (words.stream().noneMatch(t -> ADDRESSING.contains(t.lemma()))) {
            return null;
        }
        Sentence sentence = reading.sentenceAt(cue.start());
        Span after = new Span(cue.end(), Math.max(cue.end(), Math.min(sentence.end(), cue.end() + REACH)));
        for (EntityMention mention : reading.mentionsIn(after)) {
            FoundEntity entity = reading.entity(mention);
            int reached = mention.span().start();
            List<Token> between = reading.tokensIn(new Span(after.start(), reached));
            boolean near = between.stream()
                    .noneMatch(t -> t.pos().equals("VERB")
                            || t.pos().equals("PUNCT")
                            || t.lemma().equals("that"));
            if (near && !entity.medium()) {
                return WireEntities.ref(entity);
            }
        }
        return null;
    }
}

package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where the tagger found no source. In "Ardenia sent a note, saying …" it is the subject of the sentence, in
 * "Ardenia on Friday dismissed …" the name that the cue follows.
 */
final class Subjects {

    private static final int NEAR = 12;
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> OPENING = Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART", "NUM");

    private Subjects() {}

    /** The person, organisation or state that the cue belongs to, or null. */
    static @Nullable Voice of(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null) {
            return null;
        }
        boolean participle = isParticiple(reading.tokensIn(cue));
        Sentence sentence = reading.sentenceAt(cue.start());
        List<EntityMention> mentions = reading.mentionsIn(new Span(sentence.start(), cue.start()));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            EntityMention mention = mentions.get(i);
            boolean said = attribution.content().stream().anyMatch(content -> content.overlaps(mention.span()));
            FoundEntity entity = reading.entity(mention);
            if (!said
                    && !entity.medium()
                    && isSubject(mention.span(), sentence, participle ? sentence.end() : cue.start())) {
                return Voice.of(entity, null, Voice.REFERRED_TO);
            }
        }
        return null;
    }

    /** The words that open the sentence, where the cue follows them or is joined to the verb that does; else null. */
    static @Nullable SourcePhrase opening(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null) {
            return null;
        }
        List<Token> words = reading.sentenceAt(cue.start()).tokens();
        int end = 0;
        boolean noun = false;
        while (end < words.size() && OPENING.contains(words.get(end).pos())) {
            noun |= NOUNS.contains(words.get(end).pos());
            end++;
        }
        List<Token> before = reading.tokensIn(new Span(Math.max(0, cue.start() - NEAR), cue.start()));
        boolean joined = before.stream().anyMatch(t -> t.pos().equals("CCONJ"));
        boolean verb = end < words.size() && words.get(end).pos().equals("VERB");
        boolean ahead = end > 0 && words.get(end - 1).end() <= cue.start();
        boolean own = verb && words.get(end).start() == cue.start();
        return noun && (joined || own) && verb && ahead ? SourcePhrase.of(words.subList(0, end)) : null;
    }

    private static boolean isParticiple(List<Token> cue) {
        return !cue.isEmpty()
                && cue.get(0).text().endsWith("ing")
                && cue.get(0).pos().equals("VERB");
    }

    /** A verb (or the one given) follows, at most behind a few words of time: "Ardenia on Wednesday sent". */
    private static boolean isSubject(Span name, Sentence sentence, int verb) {
        boolean behind = false;
        for (Token token : sentence.tokens()) {
            if (token.start() < name.end()) {
                continue;
            }
            String pos = token.pos();
            if (token.start() >= verb || pos.equals("VERB") || pos.equals("AUX")) {
                return verb == sentence.end() || token.start() >= verb;
            }
            boolean time = pos.equals("ADV") || pos.equals("ADP") || pos.equals("PROPN") || pos.equals("NUM");
            if (!time || (!behind && pos.equals("PROPN"))) {
                return false;
            }
            behind = true;
        }
        return false;
    }
}

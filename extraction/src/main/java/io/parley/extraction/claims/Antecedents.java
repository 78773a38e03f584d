package io.parley.extraction.claims;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom "he" or "the minister" before a reporting verb means: the nearest person who spoke or was written about. */
final class Antecedents {

    private static final int SENTENCES_BACK = 4;
    private static final int MENTIONS_BACK = 2_000;

    private Antecedents() {}

    /** The person that a pronoun at the position stands for, or null. */
    static @Nullable Voice ofPronoun(Span pronoun, Reading reading, Gender gender) {
        List<Sentence> sentences = reading.document().sentences();
        int here = reading.sentenceIndexAt(pronoun.start());
        for (int i = here; i >= Math.max(0, here - SENTENCES_BACK); i--) {
            Voice voice = firstPersonIn(sentences.get(i), pronoun, reading, gender);
            if (voice != null) {
                return voice;
            }
        }
        return null;
    }

    private static @Nullable Voice firstPersonIn(Sentence sentence, Span pronoun, Reading reading, Gender gender) {
        for (EntityMention mention : reading.mentionsIn(sentence.span())) {
            FoundEntity entity = reading.entity(mention);
            boolean before =
                    mention.span().end() <= pronoun.start() && entity.gender().agreesWith(gender);
            if (before && entity.type() == EntityType.PERSON && isFree(mention, sentence, reading.document())) {
                return Voice.of(entity, mention.span(), Voice.CARRIED_OVER);
            }
        }
        return null;
    }

    /** Neither a possessor nor inside a quotation. */
    private static boolean isFree(EntityMention mention, Sentence sentence, Document document) {
        String text = document.text();
        boolean possessor = text.startsWith("'s", mention.span().end())
                || text.startsWith("' ", mention.span().end());
        long marks = text.substring(sentence.start(), mention.span().start())
                .chars()
                .filter(c -> c == '"')
                .count();
        return !possessor && marks % 2 == 0;
    }

    /** The person last named whom the text gives the office ("the president"), or null. */
    static @Nullable FoundEntity ofOffice(String noun, int position, Reading reading) {
        List<EntityMention> before = reading.mentionsIn(new Span(0, position));
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MENTIONS_BACK); i--) {
            EntityMention mention = before.get(i);
            FoundEntity entity = reading.entity(mention);
            String role = entity.role();
            boolean holds = role != null && role.toLowerCase(Locale.ROOT).contains(noun);
            if (entity.type() == EntityType.PERSON && (holds || isTitled(mention, noun, reading.document()))) {
                return entity;
            }
        }
        return null;
    }

    /** "US President Donald Trump", "Anna Berg, the minister": the noun stands right before the name or after a comma. */
    private static boolean isTitled(EntityMention mention, String noun, Document document) {
        String text = document.text();
        int from = Math.max(0, mention.span().start() - noun.length() - 1);
        boolean before = text.substring(from, mention.span().start())
                .strip()
                .toLowerCase(Locale.ROOT)
                .equals(noun);
        int to = Math.min(text.length(), mention.span().end() + 40);
        String after = text.substring(mention.span().end(), to).toLowerCase(Locale.ROOT);
        return before
                || (after.startsWith(",") && after.substring(1).split(",", 2)[0].contains(noun));
    }
}

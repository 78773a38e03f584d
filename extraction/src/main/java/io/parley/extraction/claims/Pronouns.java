package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who "he", "she", "it" or "they" is before a reporting cue: whoever spoke last and agrees with it, unless somebody
 * else who agrees was the subject since.
 */
final class Pronouns {

    private static final int SENTENCES_BACK = 3;
    private static final Map<String, Gender> GENDERED = DataFile.rows("claims/gendered-nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.value(1, Gender.class)));

    private final Reading reading;
    private final SpokenSoFar before;

    Pronouns(Reading reading, SpokenSoFar before) {
        this.reading = reading;
        this.before = before;
    }

    /** Never empty; several where several spoke together. */
    List<Voice> resolve(Span pronoun, String word) {
        return switch (word) {
            case "he" -> List.of(person(pronoun, Gender.MALE));
            case "she" -> List.of(person(pronoun, Gender.FEMALE));
            case "it" -> List.of(body(pronoun));
            case "they", "both" -> before.lastTogether(pronoun);
            default -> List.of(before.last(pronoun));
        };
    }

    private Voice person(Span pronoun, Gender gender) {
        int here = reading.sentenceIndexAt(pronoun.start());
        Voice written = writtenOf(pronoun);
        Voice spoke = main(voice -> isPerson(voice) && agrees(voice, gender));
        if (spoke == null || spoke.span() == null) {
            return written != null ? written : other(pronoun, gender);
        }
        int spokeAt = reading.sentenceIndexAt(before.place(spoke));
        boolean recent = here - spokeAt <= SENTENCES_BACK;
        if (written == null) {
            return recent ? carried(spoke, pronoun) : other(pronoun, gender);
        }
        int writtenAt = subjectSentence(written.entity(), pronoun.start());
        return recent && spokeAt >= writtenAt ? carried(spoke, pronoun) : written;
    }

    /** Of the speakers of the last sentence with one who fits, the first: its main clause comes before the others. */
    private @Nullable Voice main(Predicate<Voice> fits) {
        Voice last = before.lastWhere(fits);
        return last == null
                ? null
                : before.firstSince(reading.sentenceAt(before.place(last)).start(), fits);
    }

    /** Whom the pronoun means by the sentences before it, whoever speaks there. */
    private @Nullable Voice writtenOf(Span pronoun) {
        for (EntityMention mention : reading.mentionsIn(pronoun)) {
            if (mention.form() == EntityMention.Form.PRONOUN) {
                return Voice.of(reading.entity(mention), pronoun, Voice.REFERRED_TO);
            }
        }
        return null;
    }

    private Voice other(Span pronoun, Gender gender) {
        Voice near = Antecedents.ofPronoun(pronoun, reading, gender);
        if (near != null) {
            return near.at(pronoun, Voice.CARRIED_OVER);
        }
        Voice last = before.lastWhere(voice -> isPerson(voice) && agrees(voice, gender));
        return last == null ? Voice.unknown(pronoun) : carried(last, pronoun);
    }

    /** The last sentence where the entity is named outside what somebody says, before the position; −1 if in none. */
    private int subjectSentence(@Nullable FoundEntity entity, int position) {
        if (entity == null) {
            return -1;
        }
        List<EntityMention> all = reading.mentionsIn(new Span(0, position));
        for (int i = all.size() - 1; i >= 0; i--) {
            EntityMention mention = all.get(i);
            if (mention.entity() == entity.index() && !before.isReported(mention.span())) {
                return reading.sentenceIndexAt(mention.span().start());
            }
        }
        return -1;
    }

    private Voice body(Span pronoun) {
        int here = reading.sentenceIndexAt(pronoun.start());
        Voice spoke = main(voice -> voice.kind() == SpeakerKind.ORGANISATION);
        int spokeAt = spoke == null ? -1 : reading.sentenceIndexAt(before.place(spoke));
        for (int s = here; s >= Math.max(0, here - SENTENCES_BACK) && s >= spokeAt; s--) {
            if (spoke != null && s == spokeAt) {
                return carried(spoke, pronoun);
            }
            FoundEntity subject = subjectBody(reading.document().sentences().get(s), pronoun.start());
            if (subject != null) {
                return Voice.of(subject, pronoun, Voice.REFERRED_TO);
            }
        }
        return spoke == null ? Voice.unknown(pronoun) : carried(spoke, pronoun);
    }

    /** The first state or organisation of the sentence that is no part of what is said, and no object of a preposition. */
    private @Nullable FoundEntity subjectBody(Sentence sentence, int until) {
        for (EntityMention mention : reading.mentionsIn(sentence.span())) {
            FoundEntity entity = reading.entity(mention);
            boolean body = entity.type() == EntityType.ORG || entity.type() == EntityType.GPE;
            boolean free = mention.form() == EntityMention.Form.NAME
                    && mention.span().end() <= until
                    && !before.isReported(mention.span());
            if (body && free && !behindPreposition(sentence, mention.span())) {
                return entity;
            }
        }
        return null;
    }

    private static boolean behindPreposition(Sentence sentence, Span name) {
        boolean preposition = false;
        for (Token token : sentence.tokens()) {
            if (token.start() >= name.start()) {
                return preposition;
            }
            preposition =
                    token.pos().equals("ADP") || (preposition && token.pos().equals("DET"));
        }
        return preposition;
    }

    private static Voice carried(Voice voice, Span pronoun) {
        return voice.at(pronoun, Voice.CARRIED_OVER);
    }

    /** One person: "the officials" are not "he". */
    private boolean isPerson(Voice voice) {
        Span span = voice.span();
        if (voice.kind() != SpeakerKind.ANONYMOUS || span == null) {
            return voice.kind() == SpeakerKind.NAMED || voice.kind() == SpeakerKind.ANONYMOUS;
        }
        Token head = SourcePhrase.of(reading.tokensIn(span)).head();
        return head != null && !SourcePhrase.isPlural(head);
    }

    private static boolean agrees(Voice voice, Gender gender) {
        FoundEntity entity = voice.entity();
        if (entity != null) {
            return entity.gender().agreesWith(gender);
        }
        for (String word : voice.name().split(" ", -1)) {
            if (!GENDERED.getOrDefault(word, gender).agreesWith(gender)) {
                return false;
            }
        }
        return true;
    }
}

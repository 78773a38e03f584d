package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lead of a wire story describes who speaks ("Ardenia's chief negotiator said"), the next sentence names the same
 * person. Somebody who asked not to be named stays unnamed.
 */
final class NamedLater {

    /** Sentences from the beginning that can be a lead: headline, byline and dateline may come before it. */
    private static final int LEAD = 6;

    /** Sentences after the lead in which the name has to come. */
    private static final int AHEAD = 2;

    private static final Set<String> UNNAMED = WordList.read("claims/unnamed-words.txt");

    private NamedLater() {}

    static List<Utterance> resolved(List<Utterance> utterances, Reading reading) {
        List<Utterance> out = new ArrayList<>(utterances);
        for (int i = 0; i + 1 < out.size(); i++) {
            Voice voice = out.get(i).first();
            Span span = voice.span();
            boolean lead = span != null && index(span, reading) < LEAD;
            if (!lead || out.get(i).speaking().size() > 1 || !isOnePerson(voice, reading)) {
                continue;
            }
            FoundEntity person = introduced(out.get(i), out.subList(i + 1, out.size()), reading);
            for (int j = i; person != null && j < out.size(); j++) {
                Voice same = out.get(j).first();
                if (same.name().equals(voice.name()) && same.kind() == voice.kind()) {
                    out.set(j, out.get(j).from(Voice.of(person, same.span(), Voice.REFERRED_TO)));
                }
            }
        }
        return out;
    }

    /** A person who speaks next, within a few sentences, and is named there for the first time. */
    private static @Nullable FoundEntity introduced(Utterance described, List<Utterance> later, Reading reading) {
        Span span = described.first().span();
        for (Utterance next : later) {
            FoundEntity person = next.first().entity();
            Span named = next.first().span();
            if (span == null || named == null || index(named, reading) > index(span, reading) + AHEAD) {
                return null;
            }
            if (next.first().kind() == SpeakerKind.NAMED && person != null) {
                return isNew(person, span.start(), reading) && fits(described, person, reading) ? person : null;
            }
            if (next.first().kind() == SpeakerKind.ANONYMOUS
                    && !next.first().name().equals(described.first().name())) {
                return null;
            }
        }
        return null;
    }

    /**
     * The name must be given to the same kind of person: its own description shares a noun with the lead's, or it has
     * none. "A rebel fighter" is not "President Farrow" of the next paragraph.
     */
    private static boolean fits(Utterance described, FoundEntity person, Reading reading) {
        String role = person.role();
        Span span = described.first().span();
        if (role == null || span == null) {
            return true;
        }
        Set<String> words =
                new HashSet<>(Arrays.asList(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return reading.tokensIn(span).stream()
                .filter(t -> t.pos().equals("NOUN") || t.pos().equals("PROPN"))
                .anyMatch(t ->
                        words.contains(t.lemma()) || words.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isNew(FoundEntity person, int before, Reading reading) {
        int headline = reading.document().sentences().get(0).end();
        return person.type() == EntityType.PERSON
                && reading.mentionsIn(new Span(Math.min(headline, before), before)).stream()
                        .noneMatch(m -> m.form() == EntityMention.Form.NAME && m.entity() == person.index());
    }

    /** "The Norwegian envoy", not "officials" nor "an official who asked not to be named". */
    private static boolean isOnePerson(Voice voice, Reading reading) {
        Span span = voice.span();
        if (voice.kind() != SpeakerKind.ANONYMOUS || span == null) {
            return false;
        }
        List<Token> words = reading.tokensIn(span);
        Token head = SourcePhrase.of(words).head();
        if (head == null || SourcePhrase.isPlural(head)) {
            return false;
        }
        Sentence sentence = reading.sentenceAt(span.start());
        return sentence.tokens().stream()
                .noneMatch(t -> UNNAMED.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private static int index(Span span, Reading reading) {
        return reading.sentenceIndexAt(span.start());
    }
}

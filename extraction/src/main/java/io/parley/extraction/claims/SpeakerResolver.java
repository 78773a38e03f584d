package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who stands behind the words of a source: a person, an organisation, somebody unnamed. */
final class SpeakerResolver {

    private final Set<String> organNouns = WordList.read("claims/organ-nouns.txt");
    private final Set<String> reportNouns = WordList.read("claims/report-nouns.txt");
    private final Set<String> speakerNouns = WordList.read("claims/speaker-nouns.txt");

    /** The speakers of an attribution; several where names are joined by "and". Never empty. */
    List<Voice> resolve(Attribution attribution, Reading reading, SpokenSoFar before) {
        Span source = attribution.source();
        if (source == null || isDate(source, reading)) {
            return unsourced(attribution, reading, before);
        }
        List<Token> words = reading.tokensIn(source);
        if (words.isEmpty()) {
            return List.of(Voice.unknown(source));
        }
        List<Token> sentence = reading.sentenceAt(source.start()).tokens();
        return voices(SourcePhrase.of(SourcePhrase.widened(words, sentence)), reading, before);
    }

    /** Nobody is named beside the cue: whoever spoke in the sentence already, its subject, or who spoke last. */
    private List<Voice> unsourced(Attribution attribution, Reading reading, SpokenSoFar before) {
        Voice subject = Subjects.of(attribution, reading);
        if (subject != null) {
            return List.of(subject);
        }
        Span cue = attribution.cue();
        boolean heard =
                cue != null && before.firstSince(reading.sentenceAt(cue.start()).start(), voice -> true) != null;
        SourcePhrase opening = heard ? null : Subjects.opening(attribution, reading);
        return opening == null ? List.of(before.last(null)) : voices(opening, reading, before);
    }

    private List<Voice> voices(SourcePhrase phrase, Reading reading, SpokenSoFar before) {
        List<Voice> named = Named.people(phrase, reading);
        if (!named.isEmpty()) {
            return named;
        }
        List<Voice> bodies = Named.bodies(phrase, phrase.head(), reading);
        if (!bodies.isEmpty()) {
            return bodies;
        }
        if (phrase.isPronoun() || phrase.head() == null) {
            return new Pronouns(reading, before).resolve(phrase.span(), phrase.firstWord());
        }
        return List.of(one(phrase, phrase.head(), reading, before));
    }

    private Voice one(SourcePhrase phrase, Token head, Reading reading, SpokenSoFar before) {
        Voice behind = Named.behind(phrase, reading);
        Voice beside = behind != null ? behind : Named.before(phrase, reading);
        if (beside != null) {
            return beside;
        }
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            boolean covers = mention.span().contains(head.span());
            if (mention.form() == EntityMention.Form.NOMINAL && covers && !phrase.isIndefinite()) {
                return Voice.of(reading.entity(mention), phrase.span(), Voice.REFERRED_TO);
            }
        }
        if (phrase.isBareReference()) {
            Voice known = known(phrase, head, reading, before);
            if (known != null) {
                return known.at(phrase.span(), Voice.REFERRED_TO);
            }
        }
        if (reportNouns.contains(head.lemma())) {
            Voice issuer = issuer(phrase, reading);
            if (issuer != null) {
                return issuer;
            }
            SourcePhrase owner = phrase.owner();
            if (owner != null && owner.head() != null) {
                return described(owner, owner.head(), reading);
            }
        }
        return described(phrase, head, reading);
    }

    private Voice described(SourcePhrase phrase, Token head, Reading reading) {
        SpeakerKind kind = organNouns.contains(head.lemma()) ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS;
        String name = phrase.description(reading.document().text());
        return new Voice(name, kind, null, phrase.span(), Voice.DESCRIBED);
    }

    /** A day is nobody's voice: the tagger took the word before "vowing" for the source. */
    private static boolean isDate(Span source, Reading reading) {
        return reading.datesIn(source).stream().anyMatch(date -> date.span().contains(source));
    }

    /** "The source" is one described before; "the president" the person who was given that office. */
    private @Nullable Voice known(SourcePhrase phrase, Token head, Reading reading, SpokenSoFar before) {
        boolean pointsBack = speakerNouns.contains(head.lemma()) || organNouns.contains(head.lemma());
        Voice described = pointsBack ? before.described(head.lemma()) : null;
        if (described != null) {
            return described;
        }
        FoundEntity holder = Antecedents.ofOffice(head.lemma(), phrase.span().start(), reading);
        return holder == null ? null : Voice.of(holder, phrase.span(), Voice.REFERRED_TO);
    }

    /** Who issued the statement or report: the only name in the phrase. */
    private static @Nullable Voice issuer(SourcePhrase phrase, Reading reading) {
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            if (mention.form() == EntityMention.Form.NAME) {
                return Voice.of(reading.entity(mention), phrase.span(), Voice.REFERRED_TO);
            }
        }
        return null;
    }
}

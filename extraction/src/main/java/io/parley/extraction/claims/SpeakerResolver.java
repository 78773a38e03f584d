package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityType;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who stands behind the words of a source: a person, an organisation, somebody unnamed. */
final class SpeakerResolver {

    private final Set<String> organNouns = WordList.read("claims/organ-nouns.txt");
    private final Set<String> reportNouns = WordList.read("claims/report-nouns.txt");

    /** The speakers of an attribution; several where names are joined by "and". Never empty. */
    List<Voice> resolve(Attribution attribution, Reading reading, SpokenSoFar before) {
        Span source = attribution.source();
        if (source == null) {
            return List.of(before.carryOver(attribution));
        }
        SourcePhrase phrase = SourcePhrase.of(reading.tokensIn(source));
        if (phrase.isEmpty()) {
            return List.of(Voice.unknown(source));
        }
        List<Voice> named = people(phrase, reading);
        if (!named.isEmpty()) {
            return named;
        }
        return List.of(one(phrase, reading, before));
    }

    private Voice one(SourcePhrase phrase, Reading reading, SpokenSoFar before) {
        Token head = phrase.head();
        Voice body = bodyAt(phrase, head, reading);
        if (body != null) {
            return body;
        }
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            boolean covers = head == null || mention.span().contains(head.span());
            boolean reference = mention.form() == EntityMention.Form.PRONOUN || !phrase.isIndefinite();
            if (mention.form() != EntityMention.Form.NAME && covers && reference) {
                return Voice.of(reading.entity(mention), phrase.span(), Voice.REFERRED_TO);
            }
        }
        if (phrase.isPronoun() || head == null) {
            return before.pronoun(phrase, reading);
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
        }
        SpeakerKind kind = organNouns.contains(head.lemma()) ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS;
        String name = phrase.description(reading.document().text());
        return new Voice(name, kind, null, phrase.span(), Voice.DESCRIBED);
    }

    /** "The source" is one described before; "the president" the person who was given that office. */
    private static @Nullable Voice known(SourcePhrase phrase, Token head, Reading reading, SpokenSoFar before) {
        Voice described = before.described(head.lemma());
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

    /** The organisation or state whose name is or ends with the head of the phrase. */
    private static @Nullable Voice bodyAt(SourcePhrase phrase, @Nullable Token head, Reading reading) {
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            boolean isHead = head != null && mention.span().contains(head.span());
            if (mention.form() == EntityMention.Form.NAME && isHead) {
                return Voice.of(reading.entity(mention), phrase.span(), Voice.NAMED_HERE);
            }
        }
        return null;
    }

    private static List<Voice> people(SourcePhrase phrase, Reading reading) {
        List<Voice> out = new ArrayList<>();
        int lastEnd = -1;
        for (EntityMention mention : reading.mentionsIn(phrase.span())) {
            boolean person = reading.entity(mention).type() == EntityType.PERSON;
            if (mention.form() != EntityMention.Form.NAME || !person || isDependent(mention, phrase, reading)) {
                continue;
            }
            if (lastEnd >= 0 && !joined(lastEnd, mention.span().start(), reading)) {
                break;
            }
            out.add(Voice.of(reading.entity(mention), mention.span(), Voice.NAMED_HERE));
            lastEnd = mention.span().end();
        }
        return out;
    }

    private static boolean joined(int from, int to, Reading reading) {
        return reading.tokensIn(new Span(from, to)).stream()
                .anyMatch(t -> t.lemma().equals("and"));
    }

    /** "Marlow's spokesman" and "an aide to Marlow" are not Marlow. */
    private static boolean isDependent(EntityMention mention, SourcePhrase phrase, Reading reading) {
        String text = reading.document().text();
        int end = mention.span().end();
        boolean possessive = text.startsWith("'s", end) || text.startsWith("' ", end);
        if (possessive && end + 2 < phrase.span().end()) {
            return true;
        }
        List<Token> before =
                reading.tokensIn(new Span(phrase.span().start(), mention.span().start()));
        boolean comma = before.stream().anyMatch(t -> t.text().equals(","));
        boolean noun = false;
        boolean dependent = false;
        for (Token token : before) {
            noun |= token.pos().equals("NOUN");
            dependent |= noun && token.pos().equals("ADP");
            dependent &= !token.text().equals(",");
        }
        return dependent && !comma;
    }
}

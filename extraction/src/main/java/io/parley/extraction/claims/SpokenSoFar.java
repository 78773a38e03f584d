package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has spoken in the article up to here, and through whom: what pronouns and "the source" point back to. */
final class SpokenSoFar {

    private static final Set<String> PLURAL = Set.of("they", "we", "both");
    private static final Set<String> SPEAKER_NOUNS = WordList.read("claims/speaker-nouns.txt");

    private final List<Voice> voices = new ArrayList<>();
    private final Map<String, Voice> byNoun = new HashMap<>();
    private final Map<String, List<FoundEntity>> viaByName = new HashMap<>();
    private @Nullable Voice last;
    private @Nullable Voice lastPerson;
    private @Nullable FoundEntity lastMedium;

    /** The speaker of an utterance that names none: whoever spoke last. */
    Voice carryOver(Attribution attribution) {
        Span where = attribution.cue();
        return last == null ? Voice.unknown(where) : last.at(null, Voice.CARRIED_OVER);
    }

    Voice pronoun(SourcePhrase phrase, Reading reading) {
        boolean plural = PLURAL.contains(phrase.firstWord());
        Voice near = plural ? null : Antecedents.ofPronoun(phrase.span(), reading, voices);
        Voice antecedent = near != null ? near : plural ? last : lastPerson;
        return antecedent == null ? Voice.unknown(phrase.span()) : antecedent.at(phrase.span(), Voice.CARRIED_OVER);
    }

    /** The unnamed speaker last described with this noun, if any. */
    @Nullable
    Voice described(String noun) {
        return SPEAKER_NOUNS.contains(noun) ? byNoun.get(noun) : null;
    }

    @Nullable
    FoundEntity lastMedium() {
        return lastMedium;
    }

    /** The outlets through which an unnamed speaker was heard before. */
    List<FoundEntity> earlierVia(Voice voice) {
        return voice.kind() == SpeakerKind.ANONYMOUS ? viaByName.getOrDefault(voice.name(), List.of()) : List.of();
    }

    void heard(Voice voice, @Nullable String noun, List<FoundEntity> via) {
        last = voice;
        voices.add(voice);
        FoundEntity entity = voice.entity();
        if (voice.kind() == SpeakerKind.NAMED || voice.kind() == SpeakerKind.ANONYMOUS) {
            lastPerson = voice;
        }
        if (noun != null && voice.kind() == SpeakerKind.ANONYMOUS) {
            byNoun.put(noun, voice);
        }
        if (!via.isEmpty()) {
            viaByName.put(voice.name(), via);
            lastMedium = via.get(0);
        } else if (entity != null && entity.medium()) {
            lastMedium = entity;
        }
    }
}

package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has spoken in the article up to here, and through whom: what pronouns and "the source" point back to. */
final class SpokenSoFar {

    /** Utterances back within which reported words and plural speakers are looked for. */
    private static final int RECENT = 12;

    private final List<Utterance> heard = new ArrayList<>();
    private final Map<String, Voice> byNoun = new HashMap<>();
    private final Map<String, List<FoundEntity>> viaByName = new HashMap<>();
    private @Nullable FoundEntity lastMedium;

    /** The speaker of an utterance that names none: whoever spoke last. */
    Voice last(@Nullable Span where) {
        Voice last = lastWhere(voice -> true);
        return last == null ? Voice.unknown(where) : last.at(where, Voice.CARRIED_OVER);
    }

    /** The last speaker of the kind looked for. */
    @Nullable
    Voice lastWhere(Predicate<Voice> fits) {
        for (int i = heard.size() - 1; i >= 0; i--) {
            for (Utterance.Speaking speaking : heard.get(i).speaking()) {
                if (fits.test(speaking.voice())) {
                    return speaking.voice();
                }
            }
        }
        return null;
    }

    /** Those whom "they" means: several who spoke together, people without a name, or an organisation. */
    List<Voice> lastTogether(Span pronoun) {
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - RECENT); i--) {
            Utterance utterance = heard.get(i);
            boolean several = utterance.speaking().size() > 1;
            if (several || utterance.first().kind() != SpeakerKind.NAMED) {
                return utterance.speaking().stream()
                        .map(speaking -> speaking.voice().at(pronoun, Voice.CARRIED_OVER))
                        .toList();
            }
        }
        return List.of(Voice.unknown(pronoun));
    }

    /** The first speaker of the kind looked for who is heard at the position or after it. */
    @Nullable
    Voice firstSince(int position, Predicate<Voice> fits) {
        Voice found = null;
        for (int i = heard.size() - 1; i >= 0 && place(heard.get(i)) >= position; i--) {
            for (Utterance.Speaking speaking : heard.get(i).speaking()) {
                found = fits.test(speaking.voice()) ? speaking.voice() : found;
            }
        }
        return found;
    }

    private static int place(Utterance utterance) {
        Span cue = utterance.attribution().cue();
        return cue == null ? utterance.attribution().content().get(0).start() : cue.start();
    }

    /** Where the voice was heard last. */
    int place(Voice voice) {
        for (int i = heard.size() - 1; i >= 0; i--) {
            if (heard.get(i).speaking().stream()
                    .anyMatch(speaking -> speaking.voice().equals(voice))) {
                return place(heard.get(i));
            }
        }
        return 0;
    }

    /** Whether the words are part of what somebody said not long ago. */
    boolean isReported(Span words) {
        for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - RECENT); i--) {
            if (heard.get(i).attribution().content().stream().anyMatch(content -> content.overlaps(words))) {
                return true;
            }
        }
        return false;
    }

    /** The unnamed speaker or organ last described with this noun, if any. */
    @Nullable
    Voice described(String noun) {
        return byNoun.get(noun);
    }

    @Nullable
    FoundEntity lastMedium() {
        return lastMedium;
    }

    /** The outlets through which an unnamed speaker was heard before. */
    List<FoundEntity> earlierVia(Voice voice) {
        return voice.kind() == SpeakerKind.ANONYMOUS ? viaByName.getOrDefault(voice.name(), List.of()) : List.of();
    }

    void heard(Utterance utterance, @Nullable String noun) {
        heard.add(utterance);
        for (Utterance.Speaking speaking : utterance.speaking()) {
            Voice voice = speaking.voice();
            FoundEntity entity = voice.entity();
            if (noun != null && entity == null && voice.kind() != SpeakerKind.UNKNOWN) {
                byNoun.put(noun, voice);
            }
            if (!speaking.via().isEmpty()) {
                viaByName.put(voice.name(), speaking.via());
                lastMedium = speaking.via().get(0);
            } else if (entity != null && entity.medium()) {
                lastMedium = entity;
            }
        }
    }
}

package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.entities.FoundEntity;
import java.util.List;

/** An attribution with those who speak, and for each the outlets through which they are heard. */
record Utterance(Attribution attribution, List<Speaking> speaking) {

    /** One of the speakers. */
    record Speaking(Voice voice, List<FoundEntity> via) {}

    Utterance {
        speaking = List.copyOf(speaking);
    }

    Voice first() {
        return speaking.get(0).voice();
    }

    /** The same words from one other speaker. */
    Utterance from(Voice voice) {
        return new Utterance(
                attribution, List.of(new Speaking(voice, speaking.get(0).via())));
    }
}

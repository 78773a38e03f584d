package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Through which outlets a speaker is heard: media named in the sentence outside what is said, or one named before. */
final class Via {

    private Via() {}

    static List<FoundEntity> of(Attribution attribution, Voice voice, Reading reading, SpokenSoFar before) {
        Span anchor = attribution.cue() == null ? attribution.content().get(0) : attribution.cue();
        Sentence sentence = reading.sentenceAt(anchor.start());
        // The agency of a dateline is who publishes, not through whom the speaker is heard.
        int news = Math.max(
                sentence.start(), Dateline.of(reading.document(), sentence).end());
        List<FoundEntity> out = new ArrayList<>();
        for (EntityMention mention : reading.mentionsIn(new Span(Math.min(news, sentence.end()), sentence.end()))) {
            FoundEntity entity = reading.entity(mention);
            boolean said = attribution.content().stream().anyMatch(c -> c.overlaps(mention.span()));
            boolean name = mention.form() == EntityMention.Form.NAME;
            if (entity.medium() && name && !said && !entity.equals(voice.entity()) && !out.contains(entity)) {
                out.add(entity);
            }
        }
        if (!out.isEmpty() || attribution.cue() == null) {
            return out;
        }
        FoundEntity medium = before.lastMedium();
        boolean voiceIsMedium = voice.entity() != null && voice.entity().medium();
        if (medium != null && !voiceIsMedium && isSecondHand(attribution.cue(), sentence, reading)) {
            return List.of(medium);
        }
        return voice.certainty() == Voice.REFERRED_TO ? before.earlierVia(voice) : List.of();
    }

    /** "was quoted as saying", "reportedly said". */
    private static boolean isSecondHand(Span cue, Sentence sentence, Reading reading) {
        int from = Math.max(sentence.start(), cue.start() - 40);
        String near = reading.document().text().substring(from, cue.end()).toLowerCase(Locale.ROOT);
        return near.contains("quoted as") || near.contains("reportedly");
    }
}

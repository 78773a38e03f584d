package io.parley.extraction.claims;

import io.parley.events.claims.SpeakerKind;
import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.attribution.CueGroup;
import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Whether a cue reports speech: an act that the tagger took for a cue ("has launched") makes no claim. */
final class ReportingCue {

    /** Less sure ones are wrong more often than right. */
    private static final double LEAST = 0.55;

    private final CueLexicon lexicon = CueLexicon.load();

    /** Whether any word of the cue is in the lexicon. */
    boolean isKnown(@Nullable Span cue, Reading reading) {
        return cue != null && reading.tokensIn(cue).stream().anyMatch(t -> group(t) != CueGroup.NONE);
    }

    private CueGroup group(Token token) {
        return lexicon.groupOf(token.lemma(), token.pos().equals("VERB"));
    }

    boolean isClaim(Attribution attribution, Voice voice, Reading reading) {
        Span cue = attribution.cue();
        boolean sure = attribution.confidence() * voice.certainty() >= LEAST;
        if (attribution.kind() != Attribution.Kind.SPEECH || !sure || !Substance.isIn(attribution, reading)) {
            return false;
        }
        if (cue == null) {
            return true;
        }
        if (reading.text(cue).chars().noneMatch(Character::isLetter)) {
            return true;
        }
        for (Token token : reading.tokensIn(cue)) {
            CueGroup group = group(token);
            boolean speech = group != CueGroup.NONE && group.kind() == Attribution.Kind.SPEECH;
            // Polls and figures show things; only somebody who speaks makes a claim by showing.
            boolean thing = group == CueGroup.SHOW && voice.kind() == SpeakerKind.ANONYMOUS;
            if (speech && !thing) {
                return true;
            }
        }
        return false;
    }
}

package io.parley.extraction.stance;

import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Governing;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.stance.StanceFeatures.Utterance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stances that the words rule out, whatever is likely: no consent and no hope under a negation, no refusal where it is
 * the refusal that is negated. A learned stance may be wrong; its sign may not.
 */
public final class StanceVeto {

    private static final Set<Stance> CONSENT =
            EnumSet.of(Stance.ACCEPTS, Stance.SUPPORTS, Stance.OFFERS, Stance.OPTIMISTIC);
    private static final Set<Stance> REFUSAL = EnumSet.of(Stance.REJECTS, Stance.OPPOSES);

    private final StanceWording wording;

    public StanceVeto(StanceWording wording) {
        this.wording = wording;
    }

    /** What the utterance cannot be. */
    public Set<Stance> of(Utterance utterance, Reading reading) {
        boolean consent = false;
        boolean denied = false;
        boolean refusal = false;
        boolean withheld = false;
        for (Span span : utterance.content()) {
            for (StanceWording.Found found : wording.in(span, reading)) {
                boolean positive = found.polarity() == Polarity.POSITIVE;
                consent |= positive && CONSENT.contains(found.stance());
                denied |= !positive && CONSENT.contains(found.stance());
                refusal |= positive && REFUSAL.contains(found.stance());
                withheld |= !positive && REFUSAL.contains(found.stance());
            }
            for (Clause clause : reading.clauses().in(span)) {
                denied |= isMain(clause, span) && clause.effectivePolarity() != Polarity.POSITIVE;
            }
        }
        Polarity cue = polarity(utterance.cue(), reading);
        Stance said = utterance.cue() == null ? null : wording.ofCue(utterance.cue(), reading);
        Set<Stance> barred = EnumSet.noneOf(Stance.class);
        boolean consented = said != null && CONSENT.contains(said) && cue == Polarity.POSITIVE;
        if ((!consented && !consent && (denied || refusal)) || cue != Polarity.POSITIVE) {
            barred.addAll(CONSENT);
        }
        boolean refused = said != null && REFUSAL.contains(said);
        if ((cue != Polarity.POSITIVE && refused) || (withheld && !refusal && !(refused && cue == Polarity.POSITIVE))) {
            barred.addAll(REFUSAL);
        }
        return barred;
    }

    private static boolean isMain(Clause clause, Span span) {
        List<Governing> governing = clause.governing();
        return governing.stream().noneMatch(g -> span.contains(g.word()));
    }

    private static Polarity polarity(@Nullable Span cue, Reading reading) {
        if (cue == null) {
            return Polarity.POSITIVE;
        }
        List<Token> tokens = reading.tokensIn(cue);
        return tokens.isEmpty()
                ? Polarity.POSITIVE
                : reading.clauses()
                        .standing(tokens.get(tokens.size() - 1).start())
                        .polarity();
    }
}

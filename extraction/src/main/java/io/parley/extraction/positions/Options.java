package io.parley.extraction.positions;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Speaker;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.positions.Scene.Said;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what may be a position in an article, with the features that the classifiers judge by. */
public final class Options {

    private static final Set<Mood> OPEN =
            Set.of(Mood.POSSIBLE, Mood.CONDITIONAL, Mood.DEMANDED, Mood.HOPED, Mood.QUESTIONED);

    private final StanceLexicon lexicon = new StanceLexicon();
    private final Governors governors = new Governors();
    private final Candidates candidates = new Candidates(lexicon);
    private final PositionFeatures positions = new PositionFeatures(lexicon, governors);
    private final HolderFeatures holders = new HolderFeatures(lexicon);
    private final Set<String> negotiating = WordList.read("positions/negotiating-words.txt");

    /** All of them, in order of text. */
    public List<Option> of(Reading reading, Issues issues, List<Claim> claims) {
        Scene scene = new Scene(reading, issues, claims);
        int words = (int) reading.tokens().stream()
                .filter(token -> negotiating.contains(token.lemma()))
                .count();
        return candidates.of(scene).stream()
                .map(candidate -> option(scene, candidate, words))
                .toList();
    }

    private Option option(Scene scene, Candidate candidate, int words) {
        int place = candidate.clause().token(candidate.anchor()).start();
        Clause found = scene.reading().clauses().at(place);
        Clause own = found != null && found.predicate().start() == place ? found : null;
        boolean turned = governors.isTurned(candidate.clause(), candidate.anchor());
        boolean unsure = own != null && turned != (own.effectivePolarity() == Polarity.NEGATIVE);
        return new Option(
                candidate.span(),
                turned,
                unsure || governors.isHedged(candidate.clause(), candidate.anchor()),
                own != null && OPEN.contains(own.mood()),
                lexicon.stance(candidate.clause(), candidate.anchor()).orElse(null),
                positions.of(scene, candidate, words),
                candidate.holders().stream()
                        .map(holder -> new Option.Whose(holder, () -> holders.of(scene, candidate, holder)))
                        .toList(),
                source(scene, candidate));
    }

    private static @Nullable EntityRef source(Scene scene, Candidate candidate) {
        Said said = scene.saidAt(candidate.clause().token(candidate.anchor()).start());
        if (said == null) {
            return null;
        }
        Speaker speaker = said.claim().speaker();
        return new EntityRef(speaker.entityId(), speaker.name());
    }
}

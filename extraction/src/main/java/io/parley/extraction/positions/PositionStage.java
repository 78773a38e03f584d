package io.parley.extraction.positions;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Position;
import io.parley.events.entities.EntityRef;
import io.parley.extraction.document.Span;
import io.parley.extraction.issues.Issues;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.positions.Judgement.Held;
import io.parley.extraction.reading.Reading;
import java.util.List;

/**
 * Reads who holds what: finds all that may tell a position, with everybody who may hold it, and keeps what two
 * classifiers are sure enough of. Safe for threads. See ADR 0019.
 */
public final class PositionStage {

    /** The probability from which a position is told: precision before recall, since analysts see them as they are. */
    private static final double LEAST = 0.3;

    private final Options options = new Options();
    private final Judgement judgement = new Judgement(
            Classifier.load("positions/stances.model"), Classifier.load("positions/holders.model"), LEAST);

    /** The positions of an article, in order of text. */
    public List<Position> read(Reading reading, Issues issues, List<Claim> claims) {
        if (!reading.document().language().equals("en")) {
            return List.of();
        }
        return judgement.of(options.of(reading, issues, claims)).stream()
                .map(held -> position(held, reading, issues))
                .toList();
    }

    private static Position position(Held held, Reading reading, Issues issues) {
        Holder holder = held.holder();
        Span beside = holder.span();
        return new Position(
                new EntityRef(holder.id(), holder.name()),
                beside == null ? null : reading.spans().of(beside),
                held.stance(),
                issues.substantive(held.option().about()),
                reading.spans().of(held.option().span()),
                held.option().source(),
                Math.round(held.probability() * 1000) / 1000.0);
    }
}

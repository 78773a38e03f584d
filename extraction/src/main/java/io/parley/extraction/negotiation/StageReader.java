package io.parley.extraction.negotiation;

import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.text.TextSpan;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import java.util.List;

/**
 * How far the negotiation has come as the article reports it: the wordings of the stages are summed, and {@link StageChoice}
 * chooses among those that are told. Every stage but NONE has its words as evidence.
 */
public final class StageReader {

    private static final int MOST_EVIDENCE = 5;

    private final StageSigns signs = new StageSigns();
    private final Classifier classifier = Classifier.load("negotiation/stage.model");

    /** The stage with the rule that gave it and the words it rests on. */
    public StageReport read(Reading reading) {
        StageSums sums = signs.sums(reading);
        Stage stage = StageChoice.choose(StageFeatures.of(reading, sums), classifier);
        List<TextSpan> evidence = sums.evidence(stage).stream()
                .limit(MOST_EVIDENCE)
                .map(reading.spans()::of)
                .toList();
        return new StageReport(stage, sums.rule(stage), evidence);
    }
}

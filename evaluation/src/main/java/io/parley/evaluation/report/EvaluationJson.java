package io.parley.evaluation.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.evaluation.calibration.Reliability;
import io.parley.evaluation.score.Confusion;
import io.parley.evaluation.score.Evaluation;
import io.parley.evaluation.score.Figure;
import io.parley.evaluation.score.Finding;
import io.parley.evaluation.score.Tally;
import io.parley.events.EventJson;
import java.util.List;

/** An evaluation as one JSON object; the figures have the names and form of the published scorer. */
public final class EvaluationJson {

    private EvaluationJson() {}

    public static String of(Evaluation evaluation, int mostErrors, List<Finding.Kind> kinds)
            throws JsonProcessingException {
        ObjectNode root = EventJson.mapper().createObjectNode();
        root.put("articles", evaluation.articles());
        root.put("missing_articles", 0);
        evaluation.figures().forEach((figure, tally) -> figure(root, figure, tally));
        reliability(root.putObject("reliability"), evaluation.reliability());
        ObjectNode confusions = root.putObject("confusion");
        evaluation
                .confusions()
                .forEach(c -> confusion(confusions.putObject(c.axis().key()), c));
        ArrayNode worst = root.putArray("worst");
        evaluation.worst().forEach(a -> worst.addObject().put("id", a.article()).put("errors", a.errors()));
        ArrayNode errors = root.putArray("errors");
        evaluation.findings().stream()
                .filter(f -> kinds.isEmpty() || kinds.contains(f.kind()))
                .limit(mostErrors)
                .forEach(f -> errors.addPOJO(f));
        return EventJson.mapper().writeValueAsString(root);
    }

    private static void figure(ObjectNode root, Figure figure, Tally tally) {
        switch (figure.form()) {
            case SHARE -> root.put(figure.key(), tally.recall());
            case F1 ->
                root.putObject(figure.key())
                        .put("p", tally.precision())
                        .put("r", tally.recall())
                        .put("f1", tally.f1())
                        .put("gold", tally.gold())
                        .put("pred", tally.found());
        }
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        node.put("count", reliability.count());
        node.put("ece", reliability.expectedError());
        node.put("brier", reliability.brier());
        node.set("steps", EventJson.mapper().valueToTree(reliability.steps()));
    }

    private static void confusion(ObjectNode node, Confusion confusion) {
        for (String gold : confusion.labels()) {
            ObjectNode row = node.putObject(gold);
            for (String found : confusion.labels()) {
                int count = confusion.count(gold, found);
                if (count > 0) {
                    row.put(found, count);
                }
            }
        }
    }
}

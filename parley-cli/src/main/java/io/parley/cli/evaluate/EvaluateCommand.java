package io.parley.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldFolder;
import io.parley.evaluation.gold.UnreadableGold;
import io.parley.evaluation.polnear.PolnearArticle;
import io.parley.evaluation.polnear.PolnearEvaluator;
import io.parley.evaluation.polnear.PolnearSplit;
import io.parley.evaluation.report.EvaluationJson;
import io.parley.evaluation.report.EvaluationText;
import io.parley.evaluation.score.ArticleEvaluator;
import io.parley.evaluation.score.Evaluation;
import io.parley.evaluation.score.Finding;
import io.parley.extraction.ParleyExtractor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley evaluate}: scores the engine on annotated articles and shows its worst errors. */
@Command(
        name = "evaluate",
        description = "Score the engine on annotated articles; show confusions and the worst errors.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT},
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley evaluate --gold samples/gold --errors 20",
            "  parley evaluate --gold DIR --errors 50 --kind wrong_speaker,missed_claim",
            "  parley evaluate --gold DIR --layers",
            "  parley evaluate --polnear DIR --json"
        })
public final class EvaluateCommand implements Callable<Integer> {

    /** One set of articles a run. */
    static final class Source {
        @Option(names = "--gold", paramLabel = "DIR", description = "Folder of annotated articles (*.json).")
        private @Nullable Path gold;

        @Option(names = "--polnear", paramLabel = "DIR", description = "A PolNeAR split: text/ and attributions/.")
        private @Nullable Path polnear;
    }

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Show so many errors; default 0.")
    private int errors;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Show only errors of these kinds: ${COMPLETION-CANDIDATES}.")
    private List<Finding.Kind> kinds = List.of();

    @Option(names = "--ids", split = ",", paramLabel = "ID", description = "Read only these articles.")
    private Set<String> ids = Set.of();

    @Option(
            names = "--held-out",
            description = "Of a PolNeAR split, only the half that the engine's confidence is not fitted to.")
    private boolean heldOut;

    @Option(
            names = "--layers",
            description = "With what guidelines 2 annotate: positions, meetings, figures, events, …")
    private boolean layers;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        if (errors < 0) {
            throw CommandFailure.usage("--errors " + errors + " is less than 0");
        }
        Evaluation evaluation = evaluate();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(EvaluationJson.of(evaluation, errors, kinds));
        } else {
            out.print(EvaluationText.of(evaluation, errors, kinds));
        }
        out.flush();
        return ExitCodes.DONE;
    }

    /** Annotations are read before the engine is loaded: what is wrong with them is said at once. */
    private Evaluation evaluate() {
        try {
            if (source.gold != null) {
                List<GoldArticle> articles = GoldFolder.read(source.gold).stream()
                        .filter(a -> isChosen(a.id()))
                        .toList();
                checkAny(articles);
                ArticleEvaluator evaluator = new ArticleEvaluator(ParleyExtractor.load());
                return layers ? evaluator.evaluateLayers(articles) : evaluator.evaluate(articles);
            }
            List<PolnearArticle> split = PolnearSplit.read(Objects.requireNonNull(source.polnear));
            List<PolnearArticle> articles = (heldOut ? PolnearSplit.heldOut(split) : split)
                    .stream().filter(a -> isChosen(a.id())).toList();
            checkAny(articles);
            return new PolnearEvaluator(ParleyExtractor.load()).evaluate(articles);
        } catch (UnreadableGold e) {
            throw CommandFailure.refused(Objects.requireNonNullElse(e.getMessage(), "unreadable annotations"));
        }
    }

    private boolean isChosen(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    private void checkAny(List<?> articles) {
        if (articles.isEmpty()) {
            throw CommandFailure.refused("--ids " + String.join(",", ids) + ": no article has such an id");
        }
    }
}

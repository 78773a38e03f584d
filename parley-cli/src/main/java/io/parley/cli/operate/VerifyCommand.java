package io.parley.cli.operate;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.OperatorClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley verify}: compares the facts with Kafka and the views with the facts, and prints every difference. */
@Command(
        name = "verify",
        description = "Compares stored facts with Kafka and kept views with the facts; prints every difference.",
        exitCodeList = {
            "0:no difference",
            "1:a difference was found, or something was refused",
            ExitCodes.USAGE_TEXT,
            ExitCodes.NOT_RUNNING_TEXT
        },
        footer = {
            "%nExamples:",
            "  parley verify                facts and all topics",
            "  parley verify gaza-talks     the views of one topic"
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final int TRIES = 60;
    private static final int BETWEEN_TRIES_SECONDS = 1;

    @Parameters(paramLabel = "SLUG", arity = "0..*", description = "The topics; all when none is given.")
    private List<String> slugs = List.of();

    @Mixin
    private RunningOption ports = new RunningOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        OperatorClient operator = new OperatorClient(Service.TIMELINE.address(ports.ports()));
        PrintWriter out = spec.commandLine().getOut();
        int differences = 0;
        if (slugs.isEmpty()) {
            JsonNode outcome = settled("the intake", operator::factVerification);
            out.printf(
                    "facts: %s records of Kafka, %s of them unreadable, %s differences%n",
                    outcome.path("records").asText(),
                    outcome.path("unreadable").asText(),
                    outcome.path("count").asText());
            differences += print(outcome, "source", "articleId", out);
        }
        for (String slug : slugs.isEmpty() ? operator.topics() : slugs) {
            JsonNode outcome = settled("topic " + slug, () -> operator.verification(slug));
            out.printf(
                    "%s: revision %s, %s differences%n",
                    slug,
                    outcome.path("revision").asText(),
                    outcome.path("count").asText());
            differences += print(outcome, "view", "key", out);
        }
        out.flush();
        return differences == 0 ? ExitCodes.DONE : ExitCodes.REFUSED;
    }

    /** Prints the differences that an outcome lists, and tells how many there are. */
    private static int print(JsonNode outcome, String where, String what, PrintWriter out) {
        outcome.path("differences")
                .forEach(one -> out.printf(
                        "  %-10s %-15s %s%s%n",
                        one.path("kind").asText(),
                        one.path(where).asText(),
                        one.path(what).asText(),
                        one.has("version") ? " version " + one.path("version").asText() : ""));
        int count = outcome.path("count").asInt();
        int listed = outcome.path("differences").size();
        if (listed < count) {
            out.printf("  and %d more%n", count - listed);
        }
        return count;
    }

    /** While articles come in, the two sides are never at rest together: asks until they are. */
    private static JsonNode settled(String what, Supplier<JsonNode> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            JsonNode outcome = question.get();
            if (!outcome.path("behind").asBoolean()) {
                return outcome;
            }
            try {
                TimeUnit.SECONDS.sleep(BETWEEN_TRIES_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw CommandFailure.refused(what + " is never at rest; try again when fewer articles come in");
    }
}

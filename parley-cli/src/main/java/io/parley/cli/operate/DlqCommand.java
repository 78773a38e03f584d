package io.parley.cli.operate;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.OperatorClient;
import io.parley.cli.console.CommandGroup;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley dlq}: lists, shows, replays and drops dead letters. */
@Command(
        name = "dlq",
        description = "Lists, shows, replays and drops records that no service could take in.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley dlq list",
            "  parley dlq show parley.articles:3:17:parley-extract",
            "  parley dlq replay parley.articles:3:17:parley-extract",
            "  parley dlq drop parley.articles:3:17:parley-extract"
        })
public final class DlqCommand extends CommandGroup {

    @Command(name = "list", description = "Lists open dead letters, oldest first.")
    int list(@Mixin RunningOption where) {
        PrintWriter out = out();
        List<JsonNode> letters = client(where).deadLetters();
        for (JsonNode letter : letters) {
            out.printf(
                    "%s  %s  %s: %s%s%n",
                    letter.path("putAsideAt").asText(),
                    letter.path("id").asText(),
                    letter.path("kind").asText(),
                    letter.path("reason").asText(),
                    about(letter));
        }
        out.println(letters.isEmpty() ? "no dead letters" : letters.size() + " dead letters");
        out.flush();
        return ExitCodes.DONE;
    }

    private static String about(JsonNode letter) {
        return letter.has("articleId")
                ? " (article " + letter.get("articleId").asText()
                        + (letter.has("version")
                                ? " version " + letter.get("version").asText()
                                : "") + ")"
                : "";
    }

    @Command(name = "show", description = "Prints a dead letter with the record's headers and value.")
    int show(@Parameters(paramLabel = "ID", description = "As list prints it.") String id, @Mixin RunningOption where) {
        out().println(client(where).deadLetter(id).toPrettyString());
        out().flush();
        return ExitCodes.DONE;
    }

    @Command(name = "replay", description = "Sends records again to where they came from.")
    int replay(
            @Parameters(paramLabel = "ID", arity = "1..*", description = "As list prints them.") List<String> ids,
            @Mixin RunningOption where) {
        return each(ids, "replayed ", client(where)::replay);
    }

    @Command(name = "drop", description = "Removes dead letters for good.")
    int drop(
            @Parameters(paramLabel = "ID", arity = "1..*", description = "As list prints them.") List<String> ids,
            @Mixin RunningOption where) {
        return each(ids, "dropped ", client(where)::drop);
    }

    private int each(List<String> ids, String done, Consumer<String> work) {
        ids.forEach(id -> {
            work.accept(id);
            out().println(done + id);
        });
        out().flush();
        return ExitCodes.DONE;
    }

    private static OperatorClient client(RunningOption where) {
        return new OperatorClient(Service.TIMELINE.address(where.ports()));
    }
}

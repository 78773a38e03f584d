package io.parley.cli.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.client.FeedsClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.CommandGroup;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.system.RunningOption;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley feed}: adds, lists, tries out, pauses, resumes and removes feeds. */
@Command(
        name = "feed",
        description = "Says which RSS and Atom feeds a running Parley polls.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley feed test https://desk.example/rss",
            "  parley feed add https://desk.example/rss --provider desk --every 120",
            "  parley feed list",
            "  parley feed pause https://desk.example/rss"
        })
public final class FeedCommand extends CommandGroup {

    @Command(name = "add", description = "Polls a feed from now on.")
    Integer add(
            @Parameters(paramLabel = "URL", description = "Address of the feed.") String url,
            @Option(names = "--provider", paramLabel = "NAME", description = "Whose articles they are.") @Nullable
                    String provider,
            @Option(names = "--every", paramLabel = "SECONDS", description = "Pause between two polls (default: 300).")
                    @Nullable
                    Integer every,
            @Mixin RunningOption ports) {
        ObjectNode feed = feed(url, provider);
        if (every != null) {
            feed.put("intervalSeconds", every);
        }
        return printed(FeedLines.feed(client(ports).add(feed)));
    }

    @Command(name = "list", description = "Prints every feed and how its last poll ended.")
    Integer list(@Mixin RunningOption ports) {
        client(ports).list().forEach(feed -> out().println(FeedLines.feed(feed)));
        return ExitCodes.DONE;
    }

    @Command(
            name = "test",
            description = "Fetches a feed, added or not, and prints what would be taken in; nothing is published.")
    Integer test(
            @Parameters(paramLabel = "URL", description = "Address of the feed.") String url,
            @Option(names = "--provider", paramLabel = "NAME", description = "Whose articles they are.") @Nullable
                    String provider,
            @Mixin RunningOption ports) {
        JsonNode trial = client(ports).test(feed(url, provider));
        if (trial.hasNonNull("decoding")) {
            out().println("read as " + trial.path("decoding").asText());
        }
        trial.path("entries").forEach(entry -> out().println(FeedLines.entry(entry)));
        trial.path("remarks").forEach(remark -> out().println(remark.asText()));
        out().println(trial.path("summary").asText());
        return trial.path("readable").asBoolean() ? ExitCodes.DONE : ExitCodes.REFUSED;
    }

    @Command(name = "pause", description = "Stops polling a feed.")
    Integer pause(
            @Parameters(paramLabel = "FEED", description = "Its address or id.") String feed,
            @Mixin RunningOption ports) {
        return change(feed, true, ports);
    }

    @Command(name = "resume", description = "Polls a paused feed again, from now on.")
    Integer resume(
            @Parameters(paramLabel = "FEED", description = "Its address or id.") String feed,
            @Mixin RunningOption ports) {
        return change(feed, false, ports);
    }

    @Command(name = "remove", description = "Forgets a feed; what came from it stays.")
    Integer remove(
            @Parameters(paramLabel = "FEED", description = "Its address or id.") String feed,
            @Mixin RunningOption ports) {
        FeedsClient client = client(ports);
        client.remove(id(client, feed));
        return printed("removed " + feed);
    }

    private Integer change(String feed, boolean paused, RunningOption ports) {
        FeedsClient client = client(ports);
        ObjectNode change = EventJson.mapper().createObjectNode().put("paused", paused);
        return printed(FeedLines.feed(client.change(id(client, feed), change)));
    }

    private static String id(FeedsClient client, String named) {
        return client.list().stream()
                .filter(feed -> named.equals(feed.path("id").asText())
                        || named.equals(feed.path("url").asText()))
                .map(feed -> feed.path("id").asText())
                .findFirst()
                .orElseThrow(() -> CommandFailure.refused("no feed " + named + " is polled; see \"parley feed list\""));
    }

    private static ObjectNode feed(String url, @Nullable String provider) {
        ObjectNode feed = EventJson.mapper().createObjectNode().put("url", url);
        return provider == null ? feed : feed.put("provider", provider);
    }

    private static FeedsClient client(RunningOption ports) {
        return new FeedsClient(Service.INGEST.address(ports.ports()));
    }

    private Integer printed(String line) {
        out().println(line);
        return ExitCodes.DONE;
    }
}

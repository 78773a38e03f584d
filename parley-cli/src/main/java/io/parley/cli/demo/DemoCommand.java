package io.parley.cli.demo;

import io.parley.cli.client.IngestClient;
import io.parley.cli.client.IngestResult;
import io.parley.cli.client.Settled;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Progress;
import io.parley.cli.identity.Caller;
import io.parley.cli.identity.SecuredParley;
import io.parley.cli.identity.TokenSource;
import io.parley.cli.ingest.ArticleFile;
import io.parley.cli.print.Style;
import io.parley.cli.print.TopicText;
import io.parley.cli.system.Installation;
import io.parley.cli.system.ParleySystem;
import io.parley.cli.system.PortsOption;
import io.parley.cli.system.Service;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley demo}: everything at once, with the bundled stories. */
@Command(
        name = "demo",
        description =
                "Starts everything, takes the bundled stories in, and prints what they say about two negotiations.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.REFUSED_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley demo                    stays up with its dashboard until Ctrl-C",
            "  parley demo --once --json      prints the topics as a JSON array and ends"
        })
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--once", description = "End when the topics are printed.")
    private boolean once;

    @Option(names = "--json", description = "Print a JSON array, one object a topic, as \"show --json\" has it.")
    private boolean json;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep the data here (default: a temporary folder).")
    private @Nullable Path data;

    @Option(
            names = "--secure",
            description = "Ask who comes: everybody logs in at a Keycloak, see \"parley up --help\".")
    private boolean secure;

    @Mixin
    private PortsOption ports = new PortsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        Installation installation = Installation.current();
        Stories stories = Stories.of(installation);
        try (DemoFolder folder = DemoFolder.choose(data);
                ParleySystem system = start(installation, folder, progress)) {
            TimelineClient timeline = new TimelineClient(Service.TIMELINE.address(ports.ports()));
            List<Stories.Topic> topics = stories.topics();
            SecuredParley secured =
                    secure ? SecuredParley.on(folder.path(), ports.ports().identity()) : null;
            as(secured, SecuredParley::operator);
            topics.forEach(topic -> timeline.define(topic.slug(), topic.definition()));
            as(secured, SecuredParley::publisher);
            List<IngestResult> results = ingest(stories);
            as(secured, SecuredParley::operator);
            progress.reached(results.size() + " dispatches taken in; waiting until the topics show them");
            new Settled(timeline).await(results);
            print(timeline, topics);
            if (secured != null && !once) {
                secured.welcome().forEach(spec.commandLine().getOut()::println);
            }
            progress.reached("printed");
            if (once) {
                return ExitCodes.DONE;
            }
            system.closeAtShutdown(folder::close);
            system.supervised(ports.ports(), progress).awaitEnd();
            return ExitCodes.DONE;
        }
    }

    private ParleySystem start(Installation installation, DemoFolder folder, Progress progress) {
        return ParleySystem.start(
                installation, folder.path(), ports.ports(), new ParleySystem.Manner(once, secure), progress);
    }

    /** From here on everything is asked as this account, where anybody asks at all. */
    private static void as(@Nullable SecuredParley secured, Function<SecuredParley, TokenSource> account) {
        if (secured != null) {
            Caller.is(account.apply(secured));
        }
    }

    private List<IngestResult> ingest(Stories stories) {
        IngestClient client = new IngestClient(Service.INGEST.address(ports.ports()));
        List<IngestResult> results = new ArrayList<>();
        for (ArticleFile file : ArticleFile.at(stories.folder())) {
            byte[] content = file.content();
            for (IngestResult result : client.send(content, file.contentType(content), Map.of())) {
                if (result.isRefused()) {
                    throw CommandFailure.refused(file.path() + " was refused: " + result.reason());
                }
                results.add(result);
            }
        }
        return results;
    }

    private void print(TimelineClient timeline, List<Stories.Topic> topics) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            List<String> views = topics.stream()
                    .map(topic -> timeline.show(topic.slug(), null))
                    .toList();
            out.println("[" + String.join(",\n", views) + "]");
        } else {
            for (Stories.Topic topic : topics) {
                TopicText.parse(timeline.show(topic.slug(), null)).printTo(out, Style.of(spec.commandLine()));
                out.println("Dashboard: " + timeline.service() + "/topics/" + topic.slug());
            }
        }
        out.flush();
    }
}

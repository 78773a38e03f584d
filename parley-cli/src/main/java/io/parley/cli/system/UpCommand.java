package io.parley.cli.system;

import io.parley.cli.console.ExitCodes;
import io.parley.cli.console.Progress;
import io.parley.cli.identity.SecuredParley;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley up}: starts a Parley that keeps its data. */
@Command(
        name = "up",
        description = "Starts Parley with its own Kafka and PostgreSQL, keeps the data, and starts again what dies.",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.USAGE_TEXT, ExitCodes.NOT_RUNNING_TEXT},
        footer = {
            "%nExamples:",
            "  parley up                            until Ctrl-C, data in ~/.parley",
            "  parley up --detach                   in the background, see parley down",
            "  parley up --data /srv/desk --ports 9000",
            "  parley up --secure                   everybody logs in"
        })
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortsOption ports = new PortsOption();

    @Option(names = "--detach", description = "Run in the background; returns when everything is ready.")
    private boolean detach;

    @Option(
            names = "--secure",
            description =
                    "Ask who comes: starts a Keycloak too (fetched at the first use) and prints three persons to log in as.")
    private boolean secure;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Progress progress = new Progress(spec.commandLine().getErr());
        if (detach) {
            Background.start(data.folder(), ports.ports(), secure, progress);
            announce(out);
            return ExitCodes.DONE;
        }
        ParleySystem system = ParleySystem.start(
                Installation.current(), data.folder(), ports.ports(), new ParleySystem.Manner(false, secure), progress);
        system.closeAtShutdown(() -> {});
        announce(out);
        system.supervised(ports.ports(), progress).awaitEnd();
        return ExitCodes.DONE;
    }

    private void announce(PrintWriter out) {
        out.println(Background.READY + ": dashboard " + Service.TIMELINE.address(ports.ports()) + "/, ingest "
                + Service.INGEST.address(ports.ports()) + "/api/v1/articles, data " + data.folder());
        if (secure) {
            SecuredParley.on(data.folder(), ports.ports().identity()).welcome().forEach(out::println);
        }
        out.flush();
    }
}

package io.parley.cli.system;

import io.parley.cli.client.Health;
import io.parley.cli.console.ExitCodes;
import io.parley.platform.keycloak.LocalKeycloak;
import io.parley.platform.process.HttpProbe;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley status}: says which parts of a Parley answer. */
@Command(
        name = "status",
        description = "Says which parts of Parley are ready, and which died and were started again.",
        exitCodeList = {"0:every part is ready", ExitCodes.USAGE_TEXT, "3:a part is not ready"},
        footer = {"%nExamples:", "  parley status", "  parley status --ports 9000", "  parley status --data /srv/desk"})
public final class StatusCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Mixin
    private RunningOption where = new RunningOption();

    @Spec
    private CommandSpec spec;

    private @Nullable Restarts restarts;

    private boolean allReady = true;

    @Override
    public Integer call() {
        Ports asked = where.ports();
        restarts = Restarts.read(where.folder(), asked).orElse(null);
        for (Service service : new Service[] {Service.TIMELINE, Service.INGEST, Service.EXTRACT}) {
            line(service.module(), service.address(asked).toString(), Health.isReady(service.address(asked)));
        }
        long earlier = Health.earlierArticlesLeft(Service.EXTRACT.address(asked));
        if (earlier > 0) {
            spec.commandLine()
                    .getOut()
                    .printf("%18s%,d articles that an earlier engine read are read again%n", "", earlier);
        }
        line(PlatformParts.KAFKA, "127.0.0.1:" + asked.kafka(), listens(asked.kafka()));
        line(PlatformParts.POSTGRES, "127.0.0.1:" + asked.postgres(), listens(asked.postgres()));
        if (hasKeycloak(asked)) {
            URI issuer = LocalKeycloak.issuer(asked.identity());
            line(KeycloakPart.NAME, issuer.toString(), HttpProbe.isWell(issuer, PATIENCE));
        }
        return allReady ? ExitCodes.DONE : ExitCodes.NOT_RUNNING;
    }

    /** By the notes of its data folder; a Parley on another folder is asked itself. */
    private boolean hasKeycloak(Ports asked) {
        return restarts != null
                ? restarts.has(KeycloakPart.NAME)
                : Health.asksWhoComes(Service.TIMELINE.address(asked));
    }

    private void line(String part, String address, boolean ready) {
        allReady &= ready;
        PrintWriter out = spec.commandLine().getOut();
        String restarted = restarts == null ? "" : restarts.of(part);
        out.printf(
                "%-17s %-10s %s%s%n",
                part, ready ? "ready" : "not ready", address, restarted.isEmpty() ? "" : "  " + restarted);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.parley.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StatusCommandTest {

    /** Of a Parley on another folder than the default one nothing is known but its ports. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_parley_that_asks_who_comes_has_a_keycloak_whatever_its_folder(
            boolean keycloakIsWell, @TempDir Path otherFolder) throws IOException {
        Ports ports = Ports.anyFree();
        HttpServer timeline = answering(ports.timeline(), 401);
        HttpServer keycloak = answering(ports.identity(), keycloakIsWell ? 200 : 503);
        try {
            String said = status(ports, otherFolder);
            assertThat(said.lines().filter(line -> line.startsWith(KeycloakPart.NAME)))
                    .singleElement()
                    .asString()
                    .contains(keycloakIsWell ? " ready " : " not ready ");
        } finally {
            timeline.stop(0);
            keycloak.stop(0);
        }
    }

    @Test
    void a_parley_that_asks_nobody_has_none(@TempDir Path otherFolder) throws IOException {
        Ports ports = Ports.anyFree();
        HttpServer timeline = answering(ports.timeline(), 200);
        try {
            assertThat(status(ports, otherFolder)).contains("timeline-service").doesNotContain(KeycloakPart.NAME);
        } finally {
            timeline.stop(0);
        }
    }

    @Test
    void a_folder_says_by_itself_which_ports_its_parley_has(@TempDir Path folder) throws IOException {
        Ports ports = Ports.anyFree();
        Files.writeString(folder.resolve("restarts.properties"), "base=" + ports.base());
        assertThat(asked("--data", folder.toString())).contains(":" + ports.timeline());
    }

    private static String status(Ports ports, Path folder) {
        return asked("--ports", Integer.toString(ports.base()), "--data", folder.toString());
    }

    private static String asked(String... options) {
        StringWriter out = new StringWriter();
        new CommandLine(new StatusCommand()).setOut(new PrintWriter(out, true)).execute(options);
        return out.toString();
    }

    private static HttpServer answering(int port, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}

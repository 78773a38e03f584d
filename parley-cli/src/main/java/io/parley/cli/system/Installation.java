package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Parley was built in; the {@code parley} script passes it as {@code parley.home}. */
public record Installation(Path home) {

    /** The installation that this command belongs to. */
    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty("parley.home", "")).toAbsolutePath().normalize());
    }

    /** The runnable jar of a service. */
    public Path serviceJar(String service) {
        return existing(home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    /** The bundled stories and topics. */
    public Path samples() {
        return existing(home.resolve("samples"));
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw CommandFailure.notRunning(path + " is missing; start Parley by the script parley, which builds it");
        }
        return path;
    }
}

package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** The jars of a service as a plain class path, which a {@code StartArchive} needs; the order is the same each time. */
    List<Path> serviceClassPath(String service) {
        Path folder = serviceJar(service).resolveSibling(".").normalize();
        return Stream.of("quarkus", "app", "lib/boot", "lib/main")
                .map(folder::resolve)
                .flatMap(Installation::jars)
                .toList();
    }

    /** Sorted, so that each start has the same order. */
    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw CommandFailure.notRunning("the jars in " + folder + " cannot be listed: " + e.getMessage());
        }
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

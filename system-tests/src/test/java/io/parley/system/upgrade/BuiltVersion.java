package io.parley.system.upgrade;

import io.parley.cli.client.Health;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.OperatorClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.system.Ports;
import io.parley.cli.system.Service;
import io.parley.system.running.RunningParley;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A folder that some version of Parley was built in. */
record BuiltVersion(Path home) {

    private static final int SECONDS_TO_STOP = 90;

    BuiltVersion {
        if (!Files.exists(home.resolve("parley-cli/target/parley-cli.jar"))) {
            throw new IllegalArgumentException(home + " is not built: mvn -Dquick -DskipTests package");
        }
    }

    /** What {@code parley up} of this version runs on a folder. */
    record Up(Process process, Ports ports) implements AutoCloseable {

        RunningParley parley() {
            return new RunningParley(
                    new IngestClient(Service.INGEST.address(ports)),
                    new TimelineClient(Service.TIMELINE.address(ports)));
        }

        OperatorClient operator() {
            return new OperatorClient(Service.TIMELINE.address(ports));
        }

        /** Articles that an engine before this version's read, and this one's has not yet. */
        long earlierArticlesLeft() {
            return Health.earlierArticlesLeft(Service.EXTRACT.address(ports));
        }

        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                    throw new AssertionError("it does not stop");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Starts it and returns when it says that it is ready. */
    Up up(Path data, Path log) throws IOException, InterruptedException {
        Ports ports = Ports.anyFree();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dparley.home=" + home,
                        "-cp",
                        home.resolve("parley-cli/target/parley-cli.jar") + ":"
                                + home.resolve("parley-cli/target/lib/*"),
                        "io.parley.cli.ParleyCommand",
                        "up",
                        "--data",
                        data.toString(),
                        "--ports",
                        Integer.toString(ports.base()))
                .redirectError(Redirect.appendTo(log.toFile()));
        // Versions before they had this setting refuse a schema with a migration that they do not know (runbook of
        // upgrades).
        command.environment().put("QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS", "*:future");
        Process process = command.start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        if (line == null || !line.startsWith("ready")) {
            process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
            throw new AssertionError(home + " did not start:\n" + Files.readString(log));
        }
        return new Up(process, ports);
    }
}

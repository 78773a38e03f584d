package io.parley.cli.system;

import io.parley.cli.ParleyCommand;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.console.Progress;
import io.parley.platform.OwnFiles;
import io.parley.platform.PlatformException;
import io.parley.platform.keycloak.KeycloakHome;
import io.parley.platform.process.StartArchive;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts {@code parley up} as a process that outlives this one and its terminal. */
final class Background {

    /** How the first line of {@code parley up} on standard output begins. */
    static final String READY = "ready";

    private Background() {}

    static void start(Path data, Ports ports, boolean secure, Progress progress) {
        Path log = data.resolve("logs").resolve("parley.log");
        try {
            OwnFiles.createMissing(data.resolve("logs"));
            Files.deleteIfExists(log);
            progress.reached("starting in the background, progress in " + log);
            Files.createFile(log);
            Process process = new ProcessBuilder(command(data, ports, secure))
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
            String line = firstLine(process, log, progress);
            if (line == null || !line.startsWith(READY)) {
                throw CommandFailure.notRunning("Parley did not start; what it said is in " + log);
            }
        } catch (IOException e) {
            throw new PlatformException("Parley cannot be started in the background: " + e.getMessage(), e);
        }
    }

    /** What it says at last; until then it is passed on how far it is. */
    private static @Nullable String firstLine(Process process, Path log, Progress progress) throws IOException {
        LogTail tail = LogTail.of(log, progress);
        try {
            return process.inputReader().readLine();
        } finally {
            tail.close();
        }
    }

    private static List<String> command(Path data, Ports ports, boolean secure) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "trap '' INT HUP; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", // as the parley command has it for up
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dparley.home=" + Installation.current().home(),
                "-D" + StartArchive.FOLDER + "=" + System.getProperty(StartArchive.FOLDER, ""),
                "-D" + KeycloakHome.PROPERTY + "=" + System.getProperty(KeycloakHome.PROPERTY, ""),
                "-cp",
                System.getProperty("java.class.path"),
                ParleyCommand.class.getName(),
                "up",
                "--data",
                data.toString(),
                "--ports",
                Integer.toString(ports.base())));
        if (secure) {
            command.add("--secure");
        }
        return command;
    }
}

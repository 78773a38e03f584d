package io.parley.platform.kafka;

import io.parley.platform.PlatformException;
import io.parley.platform.process.LeftoverProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The broker of a run that was killed: it needs a moment to stop, and must have stopped before the next one starts. */
final class LeftoverBroker {

    private static final String PID_FILE = "broker.pid";

    private LeftoverBroker() {}

    static void remember(Path folder, long pid) {
        try {
            Files.writeString(folder.resolve(PID_FILE), Long.toString(pid));
        } catch (IOException e) {
            throw new PlatformException("the Kafka folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    static void await(Path folder, Duration atMost) {
        LeftoverProcess.readFrom(folder.resolve(PID_FILE), "java").ifPresent(process -> process.awaitEnd(atMost));
    }
}

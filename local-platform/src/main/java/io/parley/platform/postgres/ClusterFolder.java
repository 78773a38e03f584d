package io.parley.platform.postgres;

import io.parley.platform.FolderTree;
import io.parley.platform.PlatformException;
import io.parley.platform.process.LeftoverProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The folder of a PostgreSQL cluster, made fit for a start after whatever happened before. */
record ClusterFolder(Path folder) {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

    Path path() {
        return folder.resolve("cluster");
    }

    /** Beside the server's own files, since a new cluster is made with it. */
    Path passwordFile() {
        return folder.resolve("password");
    }

    Admission admission() {
        return new Admission(path().resolve("pg_hba.conf"));
    }

    boolean isComplete() {
        return Files.exists(completeMark());
    }

    private Path completeMark() {
        return folder.resolve("complete");
    }

    /** Waits for the server of a killed run, drops its pid file, and drops a cluster whose making was cut short. */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Path pidFile = path().resolve("postmaster.pid");
            LeftoverProcess.readFrom(pidFile, "postgres").ifPresent(process -> process.awaitEnd(TIME_TO_STOP));
            // Whoever has that number now is not the server, which would refuse to start because of it.
            Files.deleteIfExists(pidFile);
            Backends.of(path()).awaitEnd(TIME_TO_STOP);
            if (!isComplete()) {
                FolderTree.delete(path());
            }
        } catch (IOException e) {
            throw new PlatformException("the PostgreSQL folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    void markComplete() throws IOException {
        Files.writeString(completeMark(), "");
    }
}

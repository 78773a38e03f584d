package io.parley.platform;

import io.parley.platform.kafka.LocalKafka;
import io.parley.platform.postgres.LocalPostgres;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A Kafka broker and a PostgreSQL on one data folder; both end with this process, however it ends. */
public final class LocalPlatform implements AutoCloseable {

    private final DataFolder folder;
    private volatile LocalKafka kafka;
    private volatile LocalPostgres postgres;

    private LocalPlatform(DataFolder folder, LocalKafka kafka, LocalPostgres postgres) {
        this.folder = folder;
        this.kafka = kafka;
        this.postgres = postgres;
    }

    /**
     * Starts both on a data folder, new or used before.
     *
     * @throws PlatformException when the folder or a port is in use, or one of them does not start
     */
    public static LocalPlatform start(Path dataFolder, PlatformPorts ports) {
        DataFolder folder = DataFolder.take(dataFolder);
        try {
            ports.requireFree();
            return start(folder, ports);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static LocalPlatform start(DataFolder folder, PlatformPorts ports) {
        Path path = folder.path();
        CompletableFuture<LocalPostgres> postgres = CompletableFuture.supplyAsync(() -> LocalPostgres.start(
                path.resolve("postgres"), FreePort.orAny(ports.postgres()), folder.log("postgres")));
        LocalKafka kafka;
        try {
            kafka = LocalKafka.start(path.resolve("kafka"), FreePort.orAny(ports.kafka()), folder.log("kafka"));
        } catch (RuntimeException | Error e) {
            postgres.thenAccept(LocalPostgres::close)
                    .exceptionally(alsoFailed -> null)
                    .join();
            throw e;
        }
        try {
            return new LocalPlatform(folder, kafka, postgres.join());
        } catch (CompletionException e) {
            kafka.close();
            throw e.getCause() instanceof PlatformException cause ? cause : e;
        }
    }

    /** The platform that all tests of this JVM share. */
    public static SharedPlatform shared() {
        return SharedPlatform.get();
    }

    /** The broker. */
    public LocalKafka kafka() {
        return kafka;
    }

    /** The database server. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** Starts the broker again after it has ended, on the same port and data. */
    public void restartKafka() {
        int port = kafka.port();
        kafka.close();
        kafka = LocalKafka.start(dataFolder().resolve("kafka"), port, folder.log("kafka"));
    }

    /** Starts the database server again after it has ended, on the same port and data. */
    public void restartPostgres() {
        int port = postgres.databases().port();
        postgres.close();
        postgres = LocalPostgres.start(dataFolder().resolve("postgres"), port, folder.log("postgres"));
    }

    /** The data folder, absolute. */
    public Path dataFolder() {
        return folder.path();
    }

    /** Stops both cleanly; the data stay. */
    @Override
    public void close() {
        CompletableFuture<Void> kafkaStopped = CompletableFuture.runAsync(kafka::close);
        try {
            postgres.close();
        } finally {
            kafkaStopped.join();
            folder.close();
        }
    }
}

package io.parley.system.running;

import io.parley.cli.client.Health;
import io.parley.cli.client.IngestClient;
import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.Progress;
import io.parley.cli.system.Installation;
import io.parley.cli.system.ParleySystem;
import io.parley.cli.system.Ports;
import io.parley.cli.system.Service;
import io.parley.platform.postgres.Databases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A Parley as {@code parley up} runs it: what dies is started again. */
public final class SupervisedParley implements AutoCloseable {

    private final ParleySystem system;
    private final Ports ports;
    private final Path folder;

    private SupervisedParley(ParleySystem system, Ports ports, Path folder) {
        this.system = system;
        this.ports = ports;
        this.folder = folder;
    }

    /** Starts one on an empty folder and free ports. */
    public static SupervisedParley start(Path folder) {
        Ports ports = Ports.anyFree();
        Progress progress = new Progress(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        ParleySystem system = ParleySystem.start(Installation.current(), folder, ports, progress);
        return new SupervisedParley(system.supervised(ports, progress), ports, folder);
    }

    /** Its public addresses. */
    public RunningParley parley() {
        return new RunningParley(
                new IngestClient(Service.INGEST.address(ports)), new TimelineClient(Service.TIMELINE.address(ports)));
    }

    public Ports ports() {
        return ports;
    }

    /** Where its broker listens. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** A connection to its database. */
    public Connection database() throws IOException, SQLException {
        String password = Files.readString(folder.resolve("postgres/password")).strip();
        return new Databases(ports.postgres(), password).connect(Service.DATABASE);
    }

    /** The process number of a part now. */
    public long pid(String part) {
        Long pid = system.pids().get(part);
        if (pid == null) {
            throw new IllegalArgumentException("no part is called " + part);
        }
        return pid;
    }

    /** Whether every service says that it is ready. */
    public boolean isReady() {
        return Stream.of(Service.values()).allMatch(service -> Health.isReady(service.address(ports)));
    }

    /** How often parts were started again, as {@code parley status} tells. */
    public int restarts() {
        try (Stream<String> lines = Files.lines(folder.resolve("restarts.properties"))) {
            return lines.filter(line -> line.contains(".count="))
                    .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf('=') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        system.close();
    }
}

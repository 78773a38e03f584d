package io.parley.cli.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Which parts a running Parley has and how often each was started again, kept in its data folder for {@code parley status}. */
final class Restarts {

    private static final String BASE = "base";
    private static final String PARTS = "parts";

    private final Path file;
    private final Properties noted;

    private Restarts(Path file, Properties noted) {
        this.file = file;
        this.noted = noted;
    }

    /** An empty list for a Parley that begins with these parts. */
    static Restarts begin(Path dataFolder, Ports ports, Collection<String> parts) {
        Properties none = new Properties();
        none.setProperty(BASE, Integer.toString(ports.base()));
        none.setProperty(PARTS, String.join(",", parts));
        Restarts restarts = new Restarts(file(dataFolder), none);
        restarts.write();
        return restarts;
    }

    /** The list of the Parley on a folder; empty when none with these ports has run on it. */
    static Optional<Restarts> read(Path dataFolder, Ports ports) {
        Properties noted = new Properties();
        try (Reader in = Files.newBufferedReader(file(dataFolder))) {
            noted.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Integer.toString(ports.base()).equals(noted.getProperty(BASE))
                ? Optional.of(new Restarts(file(dataFolder), noted))
                : Optional.empty();
    }

    /** The ports of the Parley that runs, or last ran, on a folder. */
    static Optional<Ports> ports(Path dataFolder) {
        Properties noted = new Properties();
        try (Reader in = Files.newBufferedReader(file(dataFolder))) {
            noted.load(in);
            return Optional.of(new Ports(Integer.parseInt(noted.getProperty(BASE, ""))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("restarts.properties");
    }

    /** Whether the Parley has a part of this name. */
    boolean has(String part) {
        return List.of(noted.getProperty(PARTS, "").split(",")).contains(part);
    }

    /** Notes that a part is started again. */
    synchronized void note(String part) {
        noted.setProperty(part + ".count", Integer.toString(count(part) + 1));
        noted.setProperty(
                part + ".last", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        write();
    }

    /** How often a part was started again. */
    int count(String part) {
        return Integer.parseInt(noted.getProperty(part + ".count", "0"));
    }

    /** What to say of a part; nothing when it never died. */
    String of(String part) {
        int count = count(part);
        return count == 0
                ? ""
                : "restarted " + count + (count == 1 ? " time" : " times") + ", last "
                        + noted.getProperty(part + ".last");
    }

    private void write() {
        try (Writer out = Files.newBufferedWriter(file)) {
            noted.store(out, "Parts of Parley that died and were started again since its start.");
        } catch (IOException e) {
            throw new UncheckedIOException("restarts cannot be noted in " + file, e);
        }
    }
}

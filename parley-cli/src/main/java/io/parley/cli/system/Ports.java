package io.parley.cli.system;

import io.parley.cli.console.CommandFailure;
import io.parley.platform.FreePort;
import io.parley.platform.PlatformException;
import io.parley.platform.PlatformPorts;

/** The ports of one Parley, counted from a base. */
public record Ports(int base) {

    /** The base when none is given. */
    public static final int DEFAULT_BASE = 8080;

    private static final int HIGHEST_OFFSET = 12;
    private static final int MOST_TRIES = 50;

    public Ports {
        if (base < 1 || base + HIGHEST_OFFSET > 65_535) {
            throw CommandFailure.usage("--ports must be between 1 and " + (65_535 - HIGHEST_OFFSET) + ", not " + base);
        }
    }

    public int timeline() {
        return base;
    }

    public int ingest() {
        return base + 1;
    }

    public int extract() {
        return base + 2;
    }

    public int kafka() {
        return base + 10;
    }

    public int postgres() {
        return base + 11;
    }

    public int identity() {
        return base + 12;
    }

    /** The ports of the broker and the database. */
    public PlatformPorts platform() {
        return new PlatformPorts(kafka(), postgres());
    }

    /** Ports that nobody listens on now, for a Parley of one's own. */
    public static Ports anyFree() {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Ports ports = new Ports(FreePort.any());
            try {
                ports.requireFree();
                return ports;
            } catch (PlatformException e) {
                // One of them is taken: try others.
            }
        }
        throw CommandFailure.notRunning("no free ports after " + MOST_TRIES + " tries");
    }

    /** Fails with a sentence that names the first port that is taken. */
    public void requireFree() {
        FreePort.require(timeline(), "timeline-service");
        FreePort.require(ingest(), "ingest-service");
        FreePort.require(extract(), "extract-service");
        FreePort.require(kafka(), "Kafka");
        FreePort.require(postgres(), "PostgreSQL");
    }
}

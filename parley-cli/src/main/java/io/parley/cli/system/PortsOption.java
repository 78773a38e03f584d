package io.parley.cli.system;

import picocli.CommandLine.Option;

/** The option {@code --ports} of every command that talks to a running Parley. */
public final class PortsOption {

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            defaultValue = "" + Ports.DEFAULT_BASE,
            description =
                    "First port: timeline BASE, ingest BASE+1, extract BASE+2, Kafka BASE+10, PostgreSQL BASE+11, Keycloak BASE+12 (default: ${DEFAULT-VALUE}).")
    private int base = Ports.DEFAULT_BASE;

    /** The ports that were asked for. */
    public Ports ports() {
        return new Ports(base);
    }
}

package io.parley.cli.system;

import io.parley.cli.client.TimelineClient;
import io.parley.cli.console.CommandFailure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running Parley a command talks to: by its ports, or by the folder that it runs on. */
public final class RunningOption {

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            description =
                    "First port: timeline BASE, ingest BASE+1, extract BASE+2, Kafka BASE+10, PostgreSQL BASE+11 (default: "
                            + Ports.DEFAULT_BASE + ", or those of the Parley on --data).")
    private @Nullable Integer base;

    @Option(names = "--data", paramLabel = "DIR", description = "The Parley that \"parley up --data DIR\" started.")
    private @Nullable Path folder;

    /** Its timeline service. */
    public TimelineClient timeline() {
        return new TimelineClient(Service.TIMELINE.address(ports()));
    }

    /** The ports of that Parley. */
    public Ports ports() {
        if (base != null) {
            return new Ports(base);
        }
        if (folder == null) {
            return new Ports(Ports.DEFAULT_BASE);
        }
        Path data = folder();
        return Restarts.ports(data)
                .orElseThrow(() -> CommandFailure.notRunning("no Parley has run on " + data + "; give its --ports"));
    }

    /** The folder that it runs on; the default one where none was named. */
    Path folder() {
        return DataOption.orDefault(folder);
    }
}

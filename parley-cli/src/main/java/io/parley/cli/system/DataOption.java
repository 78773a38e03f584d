package io.parley.cli.system;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --data} of the commands that start and stop a Parley that is to last. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the data and logs (default: .parley in your home folder).")
    private @Nullable Path folder;

    /** The folder that was asked for, absolute. */
    public Path folder() {
        Path chosen = folder == null ? Path.of(System.getProperty("user.home"), ".parley") : folder;
        return chosen.toAbsolutePath().normalize();
    }
}

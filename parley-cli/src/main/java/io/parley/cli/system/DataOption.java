package io.parley.cli.system;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --data} of the commands that start and stop a Parley that is to last. */
public final class DataOption {

    /** Where a Parley runs of which nobody says where. */
    private static final Path DEFAULT =
            Path.of(System.getProperty("user.home"), ".parley").toAbsolutePath().normalize();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the data and logs (default: .parley in your home folder).")
    private @Nullable Path folder;

    /** The folder that was asked for, absolute. */
    public Path folder() {
        return orDefault(folder);
    }

    /** A folder, absolute; the default one where none was named. */
    static Path orDefault(@Nullable Path folder) {
        return folder == null ? DEFAULT : folder.toAbsolutePath().normalize();
    }
}

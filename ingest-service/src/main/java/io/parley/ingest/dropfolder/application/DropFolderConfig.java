package io.parley.ingest.dropfolder.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the drop folder, prefix {@code parley.ingest.drop-folder}. */
@ConfigMapping(prefix = "parley.ingest.drop-folder")
public interface DropFolderConfig {

    /** The folder to look into; without it there is none. */
    Optional<Path> path();

    /** Provider of what is dropped there; without it the documents' own. */
    Optional<String> provider();

    /** How long a file must have been left alone before it counts as written. */
    @WithDefault("2s")
    Duration settle();

    /** After this a claimed file is taken for a dead replica's and claimed again. */
    @WithDefault("5m")
    Duration reclaim();
}

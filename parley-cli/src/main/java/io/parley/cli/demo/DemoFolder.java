package io.parley.cli.demo;

import io.parley.cli.console.CommandFailure;
import io.parley.platform.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that a demo runs on: the user's own, or a temporary one that goes with the demo. */
record DemoFolder(Path path, boolean temporary) implements AutoCloseable {

    static DemoFolder choose(@Nullable Path wanted) {
        if (wanted != null) {
            return new DemoFolder(wanted.toAbsolutePath().normalize(), false);
        }
        try {
            return new DemoFolder(Files.createTempDirectory("parley-demo-"), true);
        } catch (IOException e) {
            throw CommandFailure.notRunning("no temporary folder can be made: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (temporary) {
            FolderTree.delete(path);
        }
    }
}

package io.parley.platform.kafka;

import io.parley.broker.BrokerProgram;
import io.parley.platform.PlatformException;
import io.parley.platform.process.CodeLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class path of the broker: its program, and the libraries that the build has put beside it. */
final class BrokerLibrary {

    private BrokerLibrary() {}

    static List<Path> classPath() {
        Path program = CodeLocation.of(BrokerProgram.class);
        Path libraries = program.toAbsolutePath().resolveSibling("broker-lib");
        if (!Files.isDirectory(libraries)) {
            throw new PlatformException(
                    "the Kafka broker's libraries are not at " + libraries + "; build the module local-broker first");
        }
        return List.of(program, libraries.resolve("*"));
    }
}

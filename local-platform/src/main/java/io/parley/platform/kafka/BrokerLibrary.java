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
        Path home = Path.of(System.getProperty("parley.home", ""));
        for (Path libraries : List.of(
                program.toAbsolutePath().resolveSibling("broker-lib"),
                home.resolve("local-broker/target/broker-lib").toAbsolutePath())) {
            if (Files.isDirectory(libraries)) {
                return List.of(program, libraries.resolve("*"));
            }
        }
        throw new PlatformException("the Kafka broker's libraries are neither beside " + program + " nor below " + home
                + "; build the module local-broker, or set parley.home to the project's folder");
    }
}

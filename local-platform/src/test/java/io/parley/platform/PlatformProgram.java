package io.parley.platform;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a platform and waits: the parent that a test kills. */
final class PlatformProgram {

    private PlatformProgram() {}

    public static void main(String[] args) throws IOException {
        LocalPlatform platform = LocalPlatform.start(Path.of(args[0]), PlatformPorts.free());
        platform.postgres().databases().createMissing("survivor");
        System.out.println("started " + platform.kafka().process().pid() + " "
                + platform.postgres().pid());
        System.in.read();
    }
}

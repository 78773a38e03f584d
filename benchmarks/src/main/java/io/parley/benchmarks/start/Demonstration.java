package io.parley.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code parley demo --once} of the folder that Parley was built in, as somebody would type it. */
record Demonstration(Path home) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Runs it, and says how long that took. */
    Duration run() throws IOException, InterruptedException {
        List<String> command = List.of(home.resolve("parley").toString(), "demo", "--once");
        Path output = Files.createTempFile("parley-bench-", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            long start = System.nanoTime();
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException(command + " has not ended within " + PATIENCE);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " has failed:\n" + Files.readString(output));
            }
            return taken;
        } finally {
            Files.delete(output);
        }
    }
}

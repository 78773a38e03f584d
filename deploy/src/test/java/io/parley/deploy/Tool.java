package io.parley.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A command line tool that a machine may or may not have; a test that needs it is skipped where it is absent. */
final class Tool {
    private static final int LIMIT_SECONDS = 60;

    private Tool() {}

    /** The root of the repository, whatever module the tests run in. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docker-compose.yml"))) {
            here = here.getParent();
        }
        return here;
    }

    /** Whether a tool is there and does this, for tools that may lack a part. */
    static boolean works(String tool, String... arguments) throws IOException, InterruptedException {
        try {
            return isThere(tool) && !run(tool, arguments).isEmpty();
        } catch (AssertionError e) {
            return false;
        }
    }

    /** Standard output of the tool run in the repository's root. */
    static String run(String tool, String... arguments) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere(tool), tool + " is not installed");
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, tool);
        Path out = Files.createTempFile("tool", ".out");
        Path errors = Files.createTempFile("tool", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(repository().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + LIMIT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(command + " ended with " + process.exitValue() + ": "
                        + Files.readString(errors, StandardCharsets.UTF_8));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(errors);
        }
    }

    private static boolean isThere(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}

package io.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentTest {

    @Test
    void a_killed_parent_leaves_no_process_behind_and_its_data_folder_starts_again(@TempDir Path folder)
            throws Exception {
        Process parent = startParent(folder);
        List<ProcessHandle> children = childrenNamedBy(parent);
        assertThat(children).hasSize(2).allMatch(ProcessHandle::isAlive);

        parent.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(20, TimeUnit.SECONDS);
        }

        try (LocalPlatform again = LocalPlatform.start(folder, PlatformPorts.free())) {
            assertThat(Probe.of(again).query("survivor", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_start_right_after_the_kill_waits_for_the_processes_that_are_still_stopping(@TempDir Path folder)
            throws Exception {
        Process parent = startParent(folder);
        childrenNamedBy(parent);
        parent.destroyForcibly().waitFor();
        try (LocalPlatform again = LocalPlatform.start(folder, PlatformPorts.free())) {
            assertThat(Probe.of(again).query("survivor", "SELECT 1")).isEqualTo("1");
        }
    }

    private static Process startParent(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProcessHandle> childrenNamedBy(Process parent) throws IOException {
        BufferedReader output = parent.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith("started ")) {
            line = output.readLine();
        }
        assertThat(line).as("the parent has started").isNotNull();
        return Stream.of(line.split(" "))
                .skip(1)
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }
}

package io.parley.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a measurement was made on; nothing that tells which machine it is. */
final class Machine {

    private static final double GIBIBYTE = 1024.0 * 1024 * 1024;

    private Machine() {}

    static String describe(Path home) {
        Runtime.Version java = Runtime.version();
        return String.format(
                Locale.ROOT,
                "%s, commit %s, %d cores, %s, JDK %d, %s, load of the machine before it %.1f",
                LocalDate.now(ZoneOffset.UTC),
                commit(home),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                java.feature(),
                System.getProperty("os.name"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? String.format(Locale.ROOT, "%.0f GiB of memory", system.getTotalMemorySize() / GIBIBYTE)
                : "memory unknown";
    }

    private static String commit(Path home) {
        try {
            Process git = new ProcessBuilder("git", "-C", home.toString(), "describe", "--always", "--dirty=+changes")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}

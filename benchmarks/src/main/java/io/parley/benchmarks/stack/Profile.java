package io.parley.benchmarks.stack;

import io.parley.cli.bench.BenchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Records what services do (Java Flight Recorder) while a benchmark measures, and prints which methods that was. */
public final class Profile {

    private static final int SHOWN = 12;
    private static final String OURS = "io.parley.";
    private static final String RECORDING = "bench";

    private final Map<ServiceProcess, Path> files = new LinkedHashMap<>();

    private Profile() {}

    /** Does some work, recorded if profiles were asked for. */
    public static <T> T during(BenchSettings settings, List<ServiceProcess> services, Callable<T> work)
            throws Exception {
        Profile profile = begin(settings, services);
        T outcome = work.call();
        profile.end();
        return outcome;
    }

    private static Profile begin(BenchSettings settings, List<ServiceProcess> services) throws IOException {
        Profile profile = new Profile();
        Path folder = settings.profile();
        if (folder != null) {
            Files.createDirectories(folder);
            for (ServiceProcess service : services) {
                Path file = folder.toAbsolutePath().resolve(service.name() + ".jfr");
                service.command("JFR.start", "name=" + RECORDING, "settings=profile");
                profile.files.put(service, file);
            }
        }
        return profile;
    }

    private void end() throws IOException {
        for (Map.Entry<ServiceProcess, Path> one : files.entrySet()) {
            one.getKey().command("JFR.stop", "name=" + RECORDING, "filename=" + one.getValue());
            print(one.getKey().name(), one.getValue());
        }
    }

    private static void print(String service, Path file) throws IOException {
        Map<String, Integer> at = new HashMap<>();
        Map<String, Integer> by = new HashMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (!"jdk.ExecutionSample".equals(event.getEventType().getName()) || event.getStackTrace() == null) {
                    continue;
                }
                samples++;
                List<RecordedFrame> frames = event.getStackTrace().getFrames();
                at.merge(name(frames.get(0)), 1, Integer::sum);
                String ours = firstOfOurs(frames);
                by.merge(ours == null ? "(none of ours)" : ours, 1, Integer::sum);
            }
        }
        System.err.println(service + ": " + samples + " samples of running Java code, in " + file);
        print("  in the method", at, samples);
        print("  called by ours", by, samples);
    }

    private static @Nullable String firstOfOurs(List<RecordedFrame> frames) {
        return frames.stream()
                .map(Profile::name)
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .orElse(null);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void print(String what, Map<String, Integer> counts, int samples) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(
                        one -> System.err.printf("%s %3d %% %s%n", what, 100 * one.getValue() / samples, one.getKey()));
    }
}

package io.parley.platform.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one program as the JVM keeps them ready for its next start: a shared archive (JEP 350), from JDK 25 on a
 * cache that also tells what was compiled (JEP 514). It is written when a program that was started to record it ends, and
 * serves the same class path on the same JVM only; with any other the JVM starts as it would without (ADR 0027).
 */
public record StartArchive(Path file, boolean recording, int javaVersion) {

    /** System property: the folder of the archives; none are used without it. */
    public static final String FOLDER = "parley.archives";

    /** System property: whether children record their archives; they stop more slowly then. */
    public static final String RECORD = "parley.archives.record";

    /** Seconds that writing an archive may take, on a machine with much else to do. */
    static final int SECONDS_TO_WRITE = 240;

    private static final int FIRST_WITH_CACHE = 25;

    /** The archive for a program of this name, if it is there or to be recorded. */
    public static Optional<StartArchive> of(String program) {
        @Nullable String folder = System.getProperty(FOLDER);
        if (folder == null || folder.isEmpty()) {
            return Optional.empty();
        }
        int version = Runtime.version().feature();
        Path file = Path.of(folder).resolve(program.toLowerCase(Locale.ROOT) + "-" + version + ".archive");
        StartArchive archive = new StartArchive(file, isRecording(), version);
        return archive.recording || Files.isRegularFile(file) ? Optional.of(archive) : Optional.empty();
    }

    /** Whether children of this process record their archives. */
    static boolean isRecording() {
        return Boolean.getBoolean(RECORD);
    }

    /** What the JVM has to be told. */
    List<String> options() {
        boolean cache = javaVersion >= FIRST_WITH_CACHE;
        if (recording) {
            return List.of(
                    (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file,
                    "-D" + Tether.SECONDS_TO_STOP + "=" + SECONDS_TO_WRITE);
        }
        return List.of((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }
}

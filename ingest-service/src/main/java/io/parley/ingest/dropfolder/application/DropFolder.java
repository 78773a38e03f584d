package io.parley.ingest.dropfolder.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with its rooms: files lie in it until they are claimed into {@code work/} by an atomic move, which only one
 * replica can win, and end in {@code done/} or, with the reason beside them, in {@code failed/}.
 */
public final class DropFolder {

    private final Path folder;
    private final Path work;
    private final Path done;
    private final Path failed;

    public DropFolder(Path folder) throws IOException {
        this.folder = folder;
        work = Files.createDirectories(folder.resolve("work"));
        done = Files.createDirectories(folder.resolve("done"));
        failed = Files.createDirectories(folder.resolve("failed"));
    }

    /** Files that have been left alone for a while, by name. */
    public List<Path> settled(Instant now, Duration settle) throws IOException {
        return olderThan(folder, now.minus(settle));
    }

    /** Puts back what a dead replica had claimed. */
    public void reclaim(Instant now, Duration age) throws IOException {
        for (Path left : olderThan(work, now.minus(age))) {
            move(left, folder.resolve(left.getFileName()));
        }
    }

    /** Takes a file for this replica alone; empty when another one was faster. */
    public Optional<Path> claim(Path file, Instant now) throws IOException {
        try {
            Path claimed = Files.move(file, work.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            Files.setLastModifiedTime(claimed, FileTime.from(now));
            return Optional.of(claimed);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Puts a claimed file back, to be tried again. */
    public void putBack(Path claimed) throws IOException {
        move(claimed, folder.resolve(claimed.getFileName()));
    }

    public void done(Path claimed) throws IOException {
        move(claimed, done.resolve(claimed.getFileName()));
    }

    /** Sets a file aside, with the reason in a file beside it. */
    public void failed(Path claimed, String reason) throws IOException {
        Path aside = move(claimed, failed.resolve(claimed.getFileName()));
        Files.writeString(
                aside.resolveSibling(aside.getFileName() + ".reason.txt"), reason + "\n", StandardCharsets.UTF_8);
    }

    private static List<Path> olderThan(Path where, Instant moment) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> isOlder(file, moment))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return !Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isAfter(moment);
        } catch (IOException e) {
            return false;
        }
    }

    /** Never over another file: a number is added to a name that is taken. */
    private static Path move(Path from, Path to) throws IOException {
        Path target = to;
        for (int i = 1; ; i++) {
            try {
                return Files.move(from, target);
            } catch (FileAlreadyExistsException e) {
                target = to.resolveSibling(to.getFileName() + "." + i);
            }
        }
    }
}

package io.parley.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder that one running platform owns; the system gives the lock back when the owner dies. */
final class DataFolder implements AutoCloseable {

    /** They hold articles. */
    private static final List<String> PARTS = List.of("kafka", "postgres", "logs");

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder where needed and takes it. What lies below it is the owner's alone; the folder itself may be one that
     * others use too.
     *
     * @throws PlatformException when another platform runs on it
     */
    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            OwnFiles.createMissing(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("platform.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new PlatformException("data folder " + path + " is in use by another running Parley" + owner(path)
                        + "; stop that one or choose another folder");
            }
            for (String part : PARTS) {
                OwnFiles.own(path.resolve(part));
            }
            Files.writeString(
                    path.resolve("platform.pid"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new PlatformException("data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(Path path) {
        try {
            return " (process " + Files.readString(path.resolve("platform.pid")).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    Path path() {
        return path;
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("platform.pid"));
            channel.close();
        } catch (IOException e) {
            throw new PlatformException("data folder " + path + " cannot be given back: " + e.getMessage(), e);
        }
    }
}

package io.parley.platform.postgres;

import io.parley.platform.FolderTree;
import io.parley.platform.PlatformException;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The folder that the server's programs are unpacked into at the first start. The library that unpacks them does not look whether
 * an earlier unpacking came to its end, nor whether files are missing since; either would break every later start. So what is
 * there is compared with a list that was written after a start that succeeded, and unpacked anew where it differs.
 */
record ServerBinaries(Path folder) implements PgBinaryResolver {

    /** Several starts in one process share the lock of the file. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** Starts a server with its programs. */
    @FunctionalInterface
    interface Start {
        EmbeddedPostgres run() throws IOException;
    }

    /** Those of this person: a folder for temporary files is emptied of old ones, and others may write to it. */
    static ServerBinaries ofThisPerson() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path cache =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        Path own = cache.resolve("parley").resolve("postgres");
        return new ServerBinaries(
                isUsable(own) ? own : Path.of(System.getProperty("java.io.tmpdir"), "parley-postgres"));
    }

    private static boolean isUsable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts with whole programs. Where they have to be unpacked first, others that start on this folder wait. */
    EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        builder.setPgBinaryResolver(this).setOverrideWorkingDirectory(folder.toFile());
        return withWholePrograms(builder::start);
    }

    private EmbeddedPostgres withWholePrograms(Start start) throws IOException {
        UnpackedPrograms programs = new UnpackedPrograms(folder.resolve("PG-" + digest()));
        if (programs.areWhole()) {
            return start.run();
        }
        synchronized (ONE_AT_A_TIME) {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !programs.areWhole()) {
                    FolderTree.delete(programs.folder());
                    EmbeddedPostgres server = start.run();
                    programs.list();
                    return server;
                }
            }
        }
        return start.run();
    }

    /** The library names the folder of the programs by it. */
    private String digest() throws IOException {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            String machine = "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch");
            try (InputStream archive = new DigestInputStream(getPgBinary(system(), machine), md5)) {
                archive.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(md5.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new PlatformException("this JDK has no MD5", e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
    }
}

package io.parley.platform.postgres;

import io.parley.platform.OwnFiles;
import io.parley.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of {@link LocalPostgres#USER}, made by chance for each data folder and kept in a file that its owner alone can read. */
record ServerPassword(Path file, String value) {

    private static final int BYTES = 16;

    /** That of a cluster; made if it has none. */
    static ServerPassword of(ClusterFolder cluster) {
        Path file = cluster.passwordFile();
        try {
            if (!Files.exists(file)) {
                if (cluster.isComplete() && !cluster.admission().letsAnybodyIn()) {
                    throw new PlatformException("PostgreSQL's password is not in " + file
                            + "; put the file back, from a backup of the data folder, or choose another folder");
                }
                byte[] bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                OwnFiles.write(file, HexFormat.of().formatHex(bytes) + "\n");
            }
            return new ServerPassword(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new PlatformException("PostgreSQL's password in " + file + " cannot be kept: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "the password in " + file;
    }
}

package io.parley.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a cluster by which it lets connections in, {@code pg_hba.conf}; data folders of earlier versions let anybody in. */
record Admission(Path file) {

    /** How a new cluster asks, and an old one from its next start on. */
    static final String METHOD = "scram-sha-256";

    private static final Pattern TRUST = Pattern.compile("^(\\s*(?:local|host)\\b.*\\s)trust\\s*$");

    boolean letsAnybodyIn() throws IOException {
        return Files.readAllLines(file).stream()
                .anyMatch(line -> TRUST.matcher(line).matches());
    }

    /** Rewrites the rules; they hold once the server has read them again. */
    void askForPasswords() throws IOException {
        List<String> rules = Files.readAllLines(file).stream()
                .map(line -> TRUST.matcher(line).replaceFirst("$1" + METHOD))
                .toList();
        Path next = file.resolveSibling("pg_hba.conf.new");
        Files.write(next, rules);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

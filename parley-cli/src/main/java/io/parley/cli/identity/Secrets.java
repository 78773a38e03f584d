package io.parley.cli.identity;

import io.parley.cli.console.CommandFailure;
import io.parley.platform.OwnFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords and client secrets of a secured Parley, made by chance at its first start and kept in its data folder. */
public record Secrets(Path file, Map<String, String> values) {

    static final String ADMIN_PASSWORD = "KC_BOOTSTRAP_ADMIN_PASSWORD";
    static final String ANALYST_PASSWORD = "PARLEY_ANALYST_PASSWORD";
    static final String CHIEF_PASSWORD = "PARLEY_CHIEF_PASSWORD";
    static final String MEMBER_PASSWORD = "PARLEY_MEMBER_PASSWORD";
    static final String DASHBOARD = "PARLEY_DASHBOARD_SECRET";

    private static final List<String> NAMES = List.of(
            ADMIN_PASSWORD,
            ANALYST_PASSWORD,
            CHIEF_PASSWORD,
            MEMBER_PASSWORD,
            DASHBOARD,
            "PARLEY_PUBLISHER_SECRET",
            "PARLEY_READER_SECRET",
            "PARLEY_OPERATOR_SECRET",
            "PARLEY_METRICS_SECRET");
    /** The dashboard's secret also encrypts sessions, for which 32 characters are needed. */
    private static final int BYTES = 16;

    public Secrets {
        values = Map.copyOf(values);
    }

    /** Those of a data folder; made if it has none. */
    public static Secrets of(Path data) {
        Path file = data.resolve("identity").resolve("secrets.properties");
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                kept.load(new StringReader(Files.readString(file)));
            }
            if (NAMES.stream().anyMatch(name -> kept.getProperty(name) == null)) {
                SecureRandom chance = new SecureRandom();
                NAMES.forEach(name -> kept.computeIfAbsent(name, none -> secret(chance)));
                write(file, kept);
            }
        } catch (IOException e) {
            throw CommandFailure.notRunning("the secrets in " + file + " cannot be kept: " + e.getMessage());
        }
        Map<String, String> values = new TreeMap<>();
        kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
        return new Secrets(file, values);
    }

    private static String secret(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(Path file, Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, null);
        OwnFiles.write(file, text.toString());
    }

    /** One of them. */
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw CommandFailure.notRunning(file + " has no " + name);
        }
        return value;
    }
}

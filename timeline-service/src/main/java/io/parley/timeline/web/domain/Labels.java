package io.parley.timeline.web.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the pages call stages, issues, stances and roles; the words are in {@code labels.properties}. */
public final class Labels {
    private static final String FILE = "/io/parley/timeline/web/labels.properties";
    private static final Properties WORDS = read();

    private Labels() {}

    /** The word for a value of an enumeration; a value that has none shows under its own name. */
    public static String of(String kind, Object value) {
        return WORDS.getProperty(kind + "." + value, String.valueOf(value));
    }

    /** A further text of a value, such as the meaning of a stage; empty when there is none. */
    public static String more(String kind, Object value, String what) {
        return WORDS.getProperty(kind + "." + value + "." + what, "");
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return words;
    }
}

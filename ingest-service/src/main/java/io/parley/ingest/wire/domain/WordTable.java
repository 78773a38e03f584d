package io.parley.ingest.wire.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tables of words in {@code /wire}: a value, a tab, and the words that stand for it, parted by spaces. */
public final class WordTable {

    private WordTable() {}

    /** The value of each word; words are in lower case. */
    public static Map<String, String> byWord(String name) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines(name)) {
            String[] cells = line.split("\t", 2);
            for (String word : cells[1].strip().split("\\s+", -1)) {
                values.put(word.toLowerCase(Locale.ROOT), cells[0]);
            }
        }
        return Map.copyOf(values);
    }

    /** The lines of a table without comments and empty ones. */
    public static List<String> lines(String name) {
        try (InputStream in = WordTable.class.getResourceAsStream("/wire/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            List<String> lines = new ArrayList<>();
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

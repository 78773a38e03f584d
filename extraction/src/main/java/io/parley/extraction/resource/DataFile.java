package io.parley.extraction.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text file under {@code io/parley/extraction}: tab-separated columns; empty lines and lines after # are comments. */
public final class DataFile {

    private DataFile() {}

    /** One line with content; the number is for messages. */
    public record Row(String file, int line, List<String> columns) {

        public Row {
            columns = List.copyOf(columns);
        }

        /** The column at the index, or empty text where the line is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        /** A mistake in this line, as an exception that names it. */
        public IllegalStateException wrong(String why) {
            return new IllegalStateException(file + " line " + line + ": " + why);
        }

        /** The value of an enumeration that a column names. */
        public <E extends Enum<E>> E value(int index, Class<E> type) {
            try {
                return Enum.valueOf(type, column(index));
            } catch (IllegalArgumentException e) {
                throw wrong("'" + column(index) + "' is not a " + type.getSimpleName());
            }
        }
    }

    /** The rows of a file, in order. */
    public static List<Row> rows(String name) {
        String path = "/io/parley/extraction/" + name;
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + path + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(name, number, List.of(line.stripTrailing().split("\t", -1))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("data file " + path + " cannot be read", e);
        }
    }
}

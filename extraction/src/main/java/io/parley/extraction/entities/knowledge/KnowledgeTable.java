package io.parley.extraction.entities.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables: comments start with #, the first other line is the header. */
final class KnowledgeTable {

    private static final String FOLDER = "/io/parley/extraction/knowledge/";

    private KnowledgeTable() {}

    static List<KnowledgeRow> load(String file) {
        InputStream source = KnowledgeTable.class.getResourceAsStream(FOLDER + file);
        if (source == null) {
            throw new KnowledgeFormatException(file, 0, "the table is missing from the class path");
        }
        try (Reader reader = new InputStreamReader(source, StandardCharsets.UTF_8)) {
            return read(file, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    static List<KnowledgeRow> read(String file, Reader source) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        List<KnowledgeRow> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() > header.size()) {
                throw new KnowledgeFormatException(
                        file, number, cells.size() + " cells, but the header has " + header.size());
            } else {
                rows.add(new KnowledgeRow(file, number, header, cells));
            }
        }
        if (header.isEmpty()) {
            throw new KnowledgeFormatException(file, Math.max(1, number), "the table has no header");
        }
        return rows;
    }
}

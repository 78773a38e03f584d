package io.parley.timeline.world.adapter;

import io.parley.timeline.world.domain.Known;
import io.parley.timeline.world.domain.Known.Kind;
import io.parley.timeline.world.domain.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the knowledge tables that the extraction engine ships; the engine itself is not used here. */
public final class WorldTables {

    private static final String FOLDER = "/io/parley/extraction/knowledge/";

    private static final String OWN_FOLDER = "/io/parley/timeline/knowledge/";

    private WorldTables() {}

    /** All tables as one index. */
    public static World load() {
        List<Known> known = new ArrayList<>();
        read("countries.tsv", Kind.COUNTRY, "iso2", known);
        read("organisations.tsv", Kind.ORGANISATION, "country", known);
        read("people.tsv", Kind.PERSON, "country", known);
        read("places.tsv", Kind.PLACE, "country", known);
        read("outlets.tsv", Kind.OUTLET, "country", known);
        return new World(known, words("state-organs.txt"), words("continuations.txt"));
    }

    private static void read(String table, Kind kind, String country, List<Known> into) {
        try (InputStream in = WorldTables.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + FOLDER + table);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> header = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (header.isEmpty()) {
                    header = cells;
                } else {
                    into.add(row(kind, country, cells(header, cells)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    private static Set<String> words(String list) {
        String resource = OWN_FOLDER + list;
        try (InputStream in = WorldTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static Map<String, String> cells(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static Known row(Kind kind, String country, Map<String, String> row) {
        return new Known(
                kind,
                cell(row, "qid"),
                row.getOrDefault("name", ""),
                values(row, "aliases"),
                values(row, "demonyms"),
                cell(row, kind == Kind.COUNTRY ? "flags" : "kind"),
                cell(row, country),
                cell(row, "affiliation"),
                cell(row, "capital"));
    }

    private static @Nullable String cell(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static List<String> values(Map<String, String> row, String column) {
        String value = cell(row, column);
        return value == null ? List.of() : List.of(value.split("\\|"));
    }
}

package io.parley.cli.ingest;

import io.parley.cli.console.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A file to ingest and the content type that its name or its first character stands for. */
public record ArticleFile(Path path) {

    private static final String NDJSON = "application/x-ndjson";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("json", "application/json"),
            Map.entry("ninjs", "application/json"),
            Map.entry("ndjson", NDJSON),
            Map.entry("jsonl", NDJSON),
            Map.entry("xml", "application/xml"),
            Map.entry("nitf", "application/xml"),
            Map.entry("newsml", "application/xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** The file itself, or every file of a known format below a folder, in the order of their names. */
    public static List<ArticleFile> at(Path path) {
        if (!Files.exists(path)) {
            throw CommandFailure.refused("there is no file or folder " + path);
        }
        if (!Files.isDirectory(path)) {
            return List.of(new ArticleFile(path));
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .map(ArticleFile::new)
                    .filter(file -> TYPES.containsKey(file.extension()))
                    .sorted((a, b) -> a.path.toString().compareTo(b.path.toString()))
                    .toList();
        } catch (IOException e) {
            throw CommandFailure.refused("folder " + path + " cannot be read: " + e.getMessage());
        }
    }

    private String extension() {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The bytes of the file. */
    public byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw CommandFailure.refused(path + " cannot be read: " + e.getMessage());
        }
    }

    /** Whether it holds an article a line. */
    public boolean isBatch() {
        return NDJSON.equals(TYPES.get(extension()));
    }

    /** How many articles it holds as far as its form tells: its lines, or one. */
    public long articles() {
        if (!isBatch()) {
            return 1;
        }
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException | UncheckedIOException e) {
            return 1;
        }
    }

    /** The content type to send it with. */
    public String contentType(byte[] content) {
        String known = TYPES.get(extension());
        return known == null ? typeOf(firstCharacter(content)) : known;
    }

    private static String typeOf(char first) {
        return switch (first) {
            case '{' -> "application/json";
            case '<' -> "application/xml";
            default -> "text/plain; charset=utf-8";
        };
    }

    private static char firstCharacter(byte[] content) {
        for (byte one : content) {
            if (!Character.isWhitespace(one) && one > 0) {
                return (char) one;
            }
        }
        return ' ';
    }
}

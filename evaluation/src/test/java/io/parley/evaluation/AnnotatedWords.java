package io.parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds annotations {@code [start, end, words]} whose words are not those of the text. */
final class AnnotatedWords {

    private AnnotatedWords() {}

    static List<String> wrongIn(Path folder) {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                JsonNode root = EventJson.mapper().readTree(file.toFile());
                int[] points = root.get("text").asText().codePoints().toArray();
                check(root.get("gold"), points, file.getFileName().toString(), wrong);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrong;
    }

    private static void check(JsonNode node, int[] points, String file, List<String> wrong) {
        boolean span = node.isArray() && node.size() == 3 && node.get(2).isTextual();
        if (span) {
            int from = node.get(0).asInt();
            String words = new String(points, from, node.get(1).asInt() - from);
            if (!words.equals(node.get(2).asText())) {
                wrong.add(file + ": " + node);
            }
            return;
        }
        node.forEach(child -> check(child, points, file, wrong));
    }
}

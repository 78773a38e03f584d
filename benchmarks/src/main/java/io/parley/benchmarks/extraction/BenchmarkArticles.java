package io.parley.benchmarks.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles of about 500 words each, made of the paragraphs of the bundled stories; the same in every run. */
public final class BenchmarkArticles {

    private static final int WORDS = 500;

    private BenchmarkArticles() {}

    /** Reads the bundled stories under {@code samples/stories} of the folder the run was started in. */
    public static List<String> load() {
        return intoArticles(paragraphs(Path.of(System.getProperty("parley.samples", "samples/stories"))));
    }

    /** So many articles, each of other paragraphs of these stories; the same in every run. */
    public static List<String> mixed(Path stories, int count) {
        List<String> paragraphs = paragraphs(stories);
        Random random = new Random(count);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Collections.shuffle(paragraphs, random);
            articles.add(intoArticles(paragraphs).get(0));
        }
        return articles;
    }

    private static List<String> paragraphs(Path stories) {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(stories)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                body(new ObjectMapper().readTree(file.toFile()))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(paragraphs::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no stories in " + stories.toAbsolutePath(), e);
        }
        return paragraphs;
    }

    private static String body(JsonNode story) {
        JsonNode lowerCase = story.path("body_text");
        if (lowerCase.isTextual()) {
            return lowerCase.asText();
        }
        return story.path("bodies").path(0).path("value").asText("");
    }

    private static List<String> intoArticles(List<String> paragraphs) {
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        int words = 0;
        for (String paragraph : paragraphs) {
            article.append(paragraph).append('\n');
            words += paragraph.split("\\s+", -1).length;
            if (words >= WORDS) {
                articles.add(article.toString());
                article.setLength(0);
                words = 0;
            }
        }
        return articles;
    }
}

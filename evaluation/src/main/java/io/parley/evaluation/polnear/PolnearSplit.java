package io.parley.evaluation.polnear;

import io.parley.evaluation.gold.UnreadableGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a split of PolNeAR: folders {@code text} and {@code attributions}; an article without annotations is left out. */
public final class PolnearSplit {

    private PolnearSplit() {}

    public static List<PolnearArticle> read(Path split) {
        List<Path> annotations = list(split.resolve("attributions"));
        List<PolnearArticle> articles = new ArrayList<>();
        for (Path text : list(split.resolve("text"))) {
            String id = name(text).replaceFirst("\\.txt$", "");
            Optional<Path> first = annotations.stream()
                    .filter(f -> name(f).startsWith(id) && name(f).endsWith(".ann"))
                    .findFirst();
            first.ifPresent(file -> articles.add(article(id, text, file)));
        }
        if (articles.isEmpty()) {
            throw new UnreadableGold(split.toString(), "no text in 'text' has annotations in 'attributions'");
        }
        return articles;
    }

    /** Every second article: those that the confidence of the engine is not fitted to. */
    public static List<PolnearArticle> heldOut(List<PolnearArticle> articles) {
        return every(articles, 1);
    }

    /** The other half, that it is fitted to. */
    public static List<PolnearArticle> fitted(List<PolnearArticle> articles) {
        return every(articles, 0);
    }

    private static List<PolnearArticle> every(List<PolnearArticle> articles, int remainder) {
        return IntStream.range(0, articles.size())
                .filter(i -> i % 2 == remainder)
                .mapToObj(articles::get)
                .toList();
    }

    private static PolnearArticle article(String id, Path text, Path annotations) {
        try {
            return new PolnearArticle(
                    id, Files.readString(text), Annotations.read(name(annotations), Files.readAllLines(annotations)));
        } catch (IOException e) {
            throw new UnreadableGold(name(text), "cannot be read: " + e.getMessage());
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableGold(folder.toString(), "no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UnreadableGold(folder.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}

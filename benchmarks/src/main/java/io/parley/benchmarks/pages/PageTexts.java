package io.parley.benchmarks.pages;

import io.parley.ingest.wire.adapter.HtmlFormat;
import io.parley.ingest.wire.domain.Draft;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.WireDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the texts that ingest finds on pages, for {@code pages/compare.py}. Arguments: the folder to write to, then folders
 * that hold a folder with {@code source.html} for each page.
 */
public final class PageTexts {

    private PageTexts() {}

    public static void main(String[] arguments) throws IOException {
        long nanos = 0;
        int count = 0;
        for (String set : List.of(arguments).subList(1, arguments.length)) {
            Path from = Path.of(set);
            Path to = Files.createDirectories(Path.of(arguments[0]).resolve(from.getFileName()));
            try (Stream<Path> pages = Files.list(from)) {
                for (Path page : pages.filter(p -> Files.exists(p.resolve("source.html")))
                        .toList()) {
                    byte[] html = Files.readAllBytes(page.resolve("source.html"));
                    long start = System.nanoTime();
                    String text = text(html);
                    nanos += System.nanoTime() - start;
                    count++;
                    Files.writeString(to.resolve(page.getFileName() + ".txt"), text);
                }
            }
        }
        System.out.printf("parley read %d pages, %.1f ms each%n", count, nanos / 1e6 / Math.max(1, count));
    }

    private static String text(byte[] html) {
        Parsed parsed = new HtmlFormat().parse(new WireDocument(html, "text/html", null));
        Draft page = (Draft) ((Parsed.One) parsed).item();
        return Objects.requireNonNullElse(page.body(), "");
    }
}

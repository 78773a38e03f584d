package io.parley.cli.extract;

import io.parley.extraction.ArticleText;
import io.parley.extraction.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads articles one at a time and prints each result before the next is read, so that memory stays bounded. */
final class ArticlePrinter {

    private final Extractor extractor;
    private final @Nullable LocalDate day;
    private final PrintWriter out;
    private final PrintWriter err;

    ArticlePrinter(Extractor extractor, @Nullable LocalDate day, PrintWriter out, PrintWriter err) {
        this.extractor = extractor;
        this.day = day;
        this.out = out;
        this.err = err;
    }

    /** A whole file as one article. */
    boolean printText(String name, String file, BufferedReader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        print(name, new ArticleText(file, null, text.toString(), day, null));
        return true;
    }

    /** One article a line; a wrong line is reported with its number and the others go on. */
    boolean printLines(String name, BufferedReader reader) throws IOException {
        boolean good = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                String key = name + ":" + number;
                ArticleLine parsed = ArticleLine.parse(line);
                print(parsed.id() == null ? key : parsed.id(), parsed.article(key, day));
            } catch (ArticleLine.Unreadable e) {
                err.println(name + " line " + number + ": " + e.getMessage());
                err.flush();
                good = false;
            }
        }
        return good;
    }

    private void print(String id, ArticleText article) throws IOException {
        out.println(ExtractionJson.line(id, extractor.extract(article)));
        out.flush();
    }
}

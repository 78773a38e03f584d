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

    /**
     * One article a line. A wrong line, or one that the engine cannot read, is answered with its id and the reason in
     * {@code error} and is reported with its number; the others go on.
     */
    boolean printLines(String name, BufferedReader reader) throws IOException {
        boolean good = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            good &= printLine(name, number, line);
        }
        return good;
    }

    private boolean printLine(String name, int number, String line) throws IOException {
        String id = name + ":" + number;
        try {
            ArticleLine parsed = ArticleLine.parse(line);
            String key = id;
            id = parsed.id() == null ? id : parsed.id();
            print(id, parsed.article(key, day));
            return true;
        } catch (ArticleLine.Unreadable e) {
            return failed(id, name, number, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A fault of the engine in one article must not cost the answers to all others.
            return failed(id, name, number, "the engine failed: " + e);
        }
    }

    private boolean failed(String id, String name, int number, String reason) throws IOException {
        out.println(ExtractionJson.failure(id, reason));
        out.flush();
        err.println(name + " line " + number + ": " + reason);
        err.flush();
        return false;
    }

    private void print(String id, ArticleText article) throws IOException {
        out.println(ExtractionJson.line(id, extractor.extract(article)));
        out.flush();
    }
}

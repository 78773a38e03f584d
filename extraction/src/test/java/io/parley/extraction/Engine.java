package io.parley.extraction;

import java.time.LocalDate;

/** The engine for tests, loaded once. */
public final class Engine {

    private static final ParleyExtractor EXTRACTOR = ParleyExtractor.load();

    private Engine() {}

    /** Reads a body published on Wednesday 16 June 2021. */
    public static Extraction read(String body) {
        return read(body, LocalDate.parse("2021-06-16"));
    }

    /** Reads a body under a headline. */
    public static Extraction read(String headline, String body) {
        return EXTRACTOR.extract(new ArticleText("test-article", headline, body, null, null));
    }

    public static Extraction read(String body, LocalDate published) {
        return EXTRACTOR.extract(new ArticleText("test-article", null, body, published, null));
    }

    /** The extraction of an article with its headline. */
    public static Extraction read(ArticleText article) {
        return EXTRACTOR.extract(article);
    }
}

package io.parley.extraction;

/** An extraction engine: a pure function of one article. Implementations are safe for threads. */
public interface Extractor {

    Extraction extract(ArticleText article);
}

package io.parley.extract.articles.adapter;

import io.parley.extract.articles.application.ArticleReader;
import io.parley.extraction.ParleyExtractor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the engine's models once; the consumer needs the reader, so the service is not ready before. */
@Singleton
public class EngineProducer {

    @Produces
    @Singleton
    ArticleReader articleReader(ExtractConfig config) {
        return new ArticleReader(ParleyExtractor.load(), config.longestText());
    }
}

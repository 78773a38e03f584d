package io.parley.training.reading;

import io.parley.evaluation.gold.GoldArticle;
import io.parley.extraction.ArticleText;
import io.parley.extraction.ParleyExtractor;
import io.parley.extraction.reading.Reading;
import java.util.List;

/** Annotated articles, each with what the engine's first stages read in it. */
public final class NewsReadings {

    private NewsReadings() {}

    /** An article and its reading. */
    public record Read(GoldArticle article, Reading reading) {

        public String group() {
            return NewsGold.group(article);
        }
    }

    public static List<Read> of(List<GoldArticle> articles) {
        ParleyExtractor engine = ParleyExtractor.load();
        return articles.stream().map(a -> new Read(a, engine.reading(text(a)))).toList();
    }

    private static ArticleText text(GoldArticle article) {
        return new ArticleText(article.id(), article.headline(), article.text(), article.published(), null);
    }
}

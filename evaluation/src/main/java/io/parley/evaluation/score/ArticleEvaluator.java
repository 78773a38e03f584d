package io.parley.evaluation.score;

import io.parley.evaluation.gold.GoldArticle;
import io.parley.extraction.ArticleText;
import io.parley.extraction.Extraction;
import io.parley.extraction.Extractor;
import java.util.List;

/** Lets an engine read annotated articles and compares; used by {@code parley evaluate --gold}. */
public final class ArticleEvaluator {

    private final Extractor engine;

    public ArticleEvaluator(Extractor engine) {
        this.engine = engine;
    }

    public Evaluation evaluate(List<GoldArticle> articles) {
        return Evaluation.of(
                Figure.OF_ARTICLES,
                articles.stream()
                        .map(article -> compare(article, engine.extract(read(article))))
                        .toList());
    }

    /** The same with the layers of guidelines 2, where any article has them. */
    public Evaluation evaluateLayers(List<GoldArticle> articles) {
        boolean layers = articles.stream().anyMatch(a -> a.layers() != null);
        return Evaluation.of(
                layers ? Figure.OF_LAYERS : Figure.OF_ARTICLES,
                articles.stream()
                        .map(article -> {
                            Extraction found = engine.extract(read(article));
                            ScoreSheet sheet = compare(article, found);
                            LayerScorer.score(article, found, sheet);
                            return sheet;
                        })
                        .toList());
    }

    /** Compares one article with what was found in it. */
    public static ScoreSheet compare(GoldArticle gold, Extraction found) {
        ScoreSheet sheet = new ScoreSheet(gold.id(), gold.text());
        NameScorer.score(gold.entities(), found.entities(), sheet);
        ClaimScorer.score(gold.claims(), found.claims(), sheet);
        DateScorer.score(gold.dates(), found.dates(), sheet);
        TableScorer.score(gold, found, sheet);
        return sheet;
    }

    private static ArticleText read(GoldArticle article) {
        return new ArticleText(article.id(), article.headline(), article.text(), article.published(), null);
    }
}

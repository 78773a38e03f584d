package io.parley.training.reading;

import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldFolder;
import io.parley.evaluation.gold.GoldLayers;
import java.nio.file.Path;
import java.util.List;

/** The annotated news: articles of one split, and the group that an article belongs to in cross-validation. */
public final class NewsGold {

    private NewsGold() {}

    /**
     * The articles of a split.
     *
     * @param split "train" or "dev"
     */
    public static List<GoldArticle> read(Path folder, String split) {
        return GoldFolder.read(folder).stream()
                .filter(article -> split.equals(article.split()))
                .toList();
    }

    /** The negotiation, or the article itself where it is about none. */
    public static String group(GoldArticle article) {
        GoldLayers layers = article.layers();
        return layers == null || layers.negotiation() == null ? article.id() : layers.negotiation();
    }
}

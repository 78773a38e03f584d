package io.parley.ingest.history.application;

import io.parley.events.article.ArticleId;
import java.util.List;

/**
 * Articles that came under the id of another one, from another provider: to Parley they have nothing to do with it.
 *
 * @param itemId the id that they share
 */
public record Namesakes(ArticleId articleId, String provider, String itemId, List<Namesake> namesakes) {

    public Namesakes {
        namesakes = List.copyOf(namesakes);
    }

    /** An article of another provider. */
    public record Namesake(ArticleId articleId, String provider) {}

    /** Where they are looked for. */
    public interface Finder {

        /** The articles that share an id of a sender's with this one. */
        List<Namesake> of(String provider, String itemId);
    }
}

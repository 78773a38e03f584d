package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;

/** Parts an article's event from its body, which stands in a column of its own, and joins them again. */
public final class Bodies {

    private Bodies() {}

    /** The event as {@code provenance} keeps it. */
    public static ArticleEvent without(ArticleEvent event) {
        return with(event, "");
    }

    static ArticleEvent with(ArticleEvent event, String body) {
        return new ArticleEvent(
                event.articleId(),
                event.version(),
                event.status(),
                event.provider(),
                event.itemId(),
                event.publisher(),
                event.url(),
                event.language(),
                event.headline(),
                event.byline(),
                event.dateline(),
                body,
                event.published(),
                event.availableAt(),
                event.embargoed(),
                event.expires(),
                event.subjects(),
                event.editorialNote(),
                event.contentHash(),
                event.signature(),
                event.format());
    }
}

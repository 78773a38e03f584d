package io.parley.timeline.web.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.facts.application.Articles;
import io.parley.timeline.facts.application.Articles.Answer;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.ArticlePage;
import io.parley.timeline.web.domain.MarkedText;
import io.parley.timeline.web.domain.Spans;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page of an article version with the characters of a fact highlighted. */
@Path("articles/{id}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {
    private final Articles articles;
    private final DeadLetterStore letters;
    private final Caller caller;

    @Inject
    ArticlePages(Articles articles, DeadLetterStore letters, Caller caller) {
        this.articles = articles;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response article(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable Long version,
            @QueryParam("spans") @Nullable String spans) {
        Answer answer = read(id).map(known -> articles.find(known, version, caller.reader()))
                .orElseGet(Answer.Unknown::new);
        if (answer instanceof Answer.Text text) {
            return Pages.ok(Templates.article(page(text.article(), Spans.parse(spans))));
        }
        if (answer instanceof Answer.Withdrawn withdrawn) {
            return Pages.of(
                    Response.Status.GONE,
                    Templates.gone(
                            "Withdrawn",
                            "Its sender has " + withdrawn.how()
                                    + " this article. Its text and its facts are gone from every view."));
        }
        return Pages.of(
                Response.Status.NOT_FOUND, Templates.gone("No such article", "No such article or version is known."));
    }

    private static Optional<ArticleId> read(String id) {
        try {
            return Optional.of(ArticleId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ArticlePage page(ArticleEvent article, Spans spans) {
        long current = articles.find(article.articleId(), null, caller.reader()) instanceof Answer.Text newest
                ? newest.article().version()
                : article.version();
        return new ArticlePage(
                article.articleId().toString(),
                article.version(),
                current,
                article.provider(),
                article.publisher(),
                article.url(),
                article.headline(),
                article.byline(),
                article.editorialNote(),
                article.published() == null ? null : article.published().value(),
                letters.unreadable(article.articleId()),
                MarkedText.of(article.body(), spans.list()));
    }
}

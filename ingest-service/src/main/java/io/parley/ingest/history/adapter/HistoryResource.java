package io.parley.ingest.history.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.ingest.history.application.ArticleHistory;
import io.parley.ingest.history.application.Namesakes;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers what became of every version of an article. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
@RolesAllowed({Roles.PUBLISHER, Roles.ANALYST, Roles.OPERATOR})
public class HistoryResource {

    private final ArticleHistory.Reader histories;
    private final Namesakes.Finder namesakes;

    @Inject
    HistoryResource(ArticleHistory.Reader histories, Namesakes.Finder namesakes) {
        this.histories = histories;
        this.namesakes = namesakes;
    }

    @GET
    @Blocking
    @Operation(summary = "What became of every version of an article")
    public ArticleHistory get(@PathParam("id") UUID id) {
        return history(id);
    }

    /** Articles of other providers under the same id of their senders': most often one story that is taken for two. */
    @GET
    @Path("/namesakes")
    @Operation(summary = "Articles of other providers under the same id: most often one story that is taken for two")
    @Blocking
    public Namesakes namesakes(@PathParam("id") UUID id) {
        ArticleHistory article = history(id);
        return new Namesakes(
                article.articleId(),
                article.provider(),
                article.itemId(),
                namesakes.of(article.provider(), article.itemId()));
    }

    private ArticleHistory history(UUID id) {
        return histories
                .of(new ArticleId(id))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "no article with this id ever came in")));
    }
}

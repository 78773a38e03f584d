package io.parley.ingest.history.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.ingest.history.application.ArticleHistory;
import io.parley.ingest.history.application.Namesakes;
import io.parley.ingest.senders.adapter.TokenGrant;
import io.parley.ingest.senders.domain.Grant;
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

/**
 * Answers what became of every version of an article: to operators, and to publishers of what is theirs. Analysts read articles in
 * timeline-service, which knows who may: for whoever else asks there is no such article.
 */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
@RolesAllowed({Roles.PUBLISHER, Roles.OPERATOR})
public class HistoryResource {

    private final ArticleHistory.Reader histories;
    private final Namesakes.Finder namesakes;
    private final TokenGrant grants;

    @Inject
    HistoryResource(ArticleHistory.Reader histories, Namesakes.Finder namesakes, TokenGrant grants) {
        this.histories = histories;
        this.namesakes = namesakes;
        this.grants = grants;
    }

    @GET
    @Blocking
    @Operation(summary = "What became of every version of an article")
    public ArticleHistory get(@PathParam("id") UUID id) {
        return history(id, grants.ofReader());
    }

    /** Articles of other providers under the same id of their senders': most often one story that is taken for two. */
    @GET
    @Path("/namesakes")
    @Operation(summary = "Articles of other providers under the same id: most often one story that is taken for two")
    @Blocking
    public Namesakes namesakes(@PathParam("id") UUID id) {
        Grant reader = grants.ofReader();
        ArticleHistory article = history(id, reader);
        return new Namesakes(
                article.articleId(),
                article.provider(),
                article.itemId(),
                namesakes.of(article.provider(), article.itemId()).stream()
                        .filter(one -> reader.covers(one.provider()))
                        .toList());
    }

    private ArticleHistory history(UUID id, Grant reader) {
        return histories
                .of(new ArticleId(id))
                .filter(article -> reader.covers(article.provider()))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "no article with this id ever came in")));
    }
}

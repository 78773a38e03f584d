package io.parley.ingest.history.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.ingest.history.application.ArticleHistory;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Answers what became of every version of an article. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PUBLISHER, Roles.ANALYST, Roles.OPERATOR})
public class HistoryResource {

    private final ArticleHistory.Reader histories;

    @Inject
    HistoryResource(ArticleHistory.Reader histories) {
        this.histories = histories;
    }

    @GET
    @Blocking
    public ArticleHistory get(@PathParam("id") UUID id) {
        return histories
                .of(new ArticleId(id))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "no article with this id ever came in")));
    }
}

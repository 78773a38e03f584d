package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.facts.application.Articles;
import io.parley.timeline.facts.application.Articles.Answer;
import io.parley.timeline.readers.adapter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles as they were ingested: what evidence points into. */
@Path("/api/v1/articles/{id}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleResource {

    private static final String ID = "An article, by the id that ingest answered with.";
    private static final String EXAMPLE = "6f1e8d0c-0000-5000-8000-000000000000";

    private final Articles articles;
    private final DeadLetterStore letters;
    private final Caller caller;

    @Inject
    ArticleResource(Articles articles, DeadLetterStore letters, Caller caller) {
        this.articles = articles;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The version as it was ingested",
            content = @Content(schema = @Schema(implementation = ArticleEvent.class)))
    @APIResponse(responseCode = "410", description = "Killed or withheld by its sender")
    @Operation(
            summary =
                    "The text of an article as ingested, its newest version or the one asked for; 410 when killed or withheld")
    public ArticleEvent get(
            @Parameter(description = ID, example = EXAMPLE, schema = @Schema(format = "uuid")) @PathParam("id")
                    String id,
            @QueryParam("version") @Nullable Long version) {
        Answer answer = articles.find(read(id), version, caller.reader());
        if (answer instanceof Answer.Text text) {
            return text.article();
        }
        if (answer instanceof Answer.Withdrawn withdrawn) {
            throw new ProblemException(Problem.of(410, "the article was " + withdrawn.how() + " by its sender"));
        }
        throw new ProblemException(Problem.of(404, "no such article or version"));
    }

    @GET
    @Path("unreadable")
    @Transactional
    @Operation(summary = "Versions of the article that lie among the dead letters: what is shown is older than these")
    public List<Long> unreadable(
            @Parameter(description = ID, example = EXAMPLE, schema = @Schema(format = "uuid")) @PathParam("id")
                    String id) {
        ArticleId article = read(id);
        return articles.mayRead(article, caller.reader()) ? letters.unreadable(article) : List.of();
    }

    private static ArticleId read(String id) {
        try {
            return ArticleId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(404, "no such article: an article id is a UUID"));
        }
    }
}

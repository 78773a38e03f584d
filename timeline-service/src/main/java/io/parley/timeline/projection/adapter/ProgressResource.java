package io.parley.timeline.projection.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.readers.domain.Reader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says what the views do not show yet. */
@Path("/api/v1/progress")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR, Roles.PUBLISHER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public class ProgressResource {

    private final Progress progress;
    private final Caller caller;

    @Inject
    ProgressResource(Progress progress, Caller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    /** What is outstanding: articles of the question whose version is not stored, topics whose views lag. */
    public record Outstanding(List<String> articles, List<String> topics) {}

    @GET
    @Operation(
            summary = "Which of these article versions, and which topics, the views do not show yet",
            description = "An article is given as id:version. Both lists empty: every view shows them.")
    public Outstanding get(@QueryParam("article") List<String> asked) {
        Reader reader = caller.reader();
        Map<ArticleId, Long> wanted = new HashMap<>();
        asked.forEach(one -> wanted.merge(id(one), version(one), Math::max));
        Map<ArticleId, Long> stored = progress.stored(wanted.keySet(), caller.isPublisher() ? Reader.OF_ALL : reader);
        // Topics are asked after the articles: a version that is stored has its work on the list, or done.
        List<String> behind = wanted.entrySet().stream()
                .filter(one -> stored.getOrDefault(one.getKey(), -1L) < one.getValue())
                .map(one -> one.getKey().toString())
                .sorted()
                .toList();
        return new Outstanding(behind, progress.topicsBehind(reader));
    }

    private static ArticleId id(String asked) {
        try {
            return ArticleId.parse(asked.substring(0, Math.max(0, asked.indexOf(':'))));
        } catch (IllegalArgumentException e) {
            throw wrong(asked);
        }
    }

    private static long version(String asked) {
        try {
            return Long.parseLong(asked.substring(asked.indexOf(':') + 1));
        } catch (NumberFormatException e) {
            throw wrong(asked);
        }
    }

    private static ProblemException wrong(String asked) {
        return new ProblemException(Problem.wrongValue("article", "is not id:version: " + asked));
    }
}

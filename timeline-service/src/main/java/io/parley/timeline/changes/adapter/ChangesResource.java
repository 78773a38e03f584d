package io.parley.timeline.changes.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.changes.application.News;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.application.ViewStore.Committed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change log of a topic: which elements each revision touched, and why. */
@Path("/api/v1/topics/{slug}/changes")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class ChangesResource {

    private final TopicAnswers answers;
    private final News news;
    private final ViewStore store;

    @Inject
    ChangesResource(TopicAnswers answers, News news, ViewStore store) {
        this.answers = answers;
        this.news = news;
        this.store = store;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What each revision changed, oldest first",
            description = "After since and up to until, each a revision or a time (ISO 8601).")
    public Page<Committed> changes(
            @PathParam("slug") String slug,
            @QueryParam("since") @Nullable String since,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        SinceParameter from = SinceParameter.read(since);
        SinceParameter to = SinceParameter.read("until", until);
        FollowedTopic topic = answers.find(slug);
        String list = slug + "/changes";
        String position = Cursor.read(list, cursor);
        Long asked = from.revision(time -> news.revisionAt(topic.slug(), time));
        long after = position.isEmpty() ? (asked == null ? 0 : asked) : revision(position);
        Long last = to.revision(time -> news.revisionAt(topic.slug(), time));
        List<Committed> rows = store.changes(topic.slug(), after, limit + 1).stream()
                .takeWhile(row -> last == null || row.revision() <= last)
                .toList();
        return Page.of(list, rows, limit, row -> Long.toString(row.revision()));
    }

    private static long revision(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.wrongValue("cursor", "is none that this list gave"));
        }
    }
}

package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.projection.adapter.BacklogMetrics;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.replay.application.Replays;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.OperationsPage;
import io.parley.timeline.web.domain.OperationsPage.Receiver;
import io.parley.timeline.webhooks.application.Webhooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of the operators: what waits, what failed, and where each topic is changed. */
@Path("operations")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class OperationsPages {

    private static final int MOST_TOPICS = 500;
    private static final int MOST_LETTERS = 100;
    private static final int MOST_REPLAYS = 10;

    private final Topics topics;
    private final Progress progress;
    private final BacklogMetrics backlog;
    private final DeadLetterStore letters;
    private final Replays replays;
    private final Webhooks webhooks;

    @Inject
    OperationsPages(
            Topics topics,
            Progress progress,
            BacklogMetrics backlog,
            DeadLetterStore letters,
            Replays replays,
            Webhooks webhooks) {
        this.topics = topics;
        this.progress = progress;
        this.backlog = backlog;
        this.letters = letters;
        this.replays = replays;
        this.webhooks = webhooks;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show() {
        return Pages.ok(Templates.operations(new OperationsPage(
                topics.listedAndArchived(MOST_TOPICS, Reader.OF_ALL),
                progress.topicsBehind(Reader.OF_ALL),
                backlog.count().events(),
                letters.open(null, MOST_LETTERS + 1).size(),
                MOST_LETTERS,
                replays.latest().stream().limit(MOST_REPLAYS).toList(),
                Receiver.unwell(webhooks.all()))));
    }
}

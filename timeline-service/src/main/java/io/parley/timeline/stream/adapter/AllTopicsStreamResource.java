package io.parley.timeline.stream.adapter;

import io.parley.events.timeline.TopicUpdated;
import io.parley.foundation.access.Roles;
import io.parley.timeline.login.adapter.LoginEnd;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.stream.application.UpdateBoard;
import io.parley.timeline.stream.application.UpdateRights;
import io.parley.timeline.stream.application.UpdateTraces;
import io.parley.timeline.stream.domain.StreamFilter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Server-sent events: the changes of all topics. */
@Path("/api/v1/stream")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Tag(name = "streams")
public class AllTopicsStreamResource {

    private final UpdateBoard board;
    private final StreamConfig config;
    private final LoginEnd login;
    private final Caller caller;
    private final UpdateRights rights;
    private final UpdateTraces traces;
    private final JdbcSubjects subjects;
    private final StreamsEnd end;

    @Inject
    AllTopicsStreamResource(
            UpdateBoard board,
            StreamConfig config,
            LoginEnd login,
            Caller caller,
            UpdateRights rights,
            UpdateTraces traces,
            JdbcSubjects subjects,
            StreamsEnd end) {
        this.board = board;
        this.config = config;
        this.login = login;
        this.caller = caller;
        this.rights = rights;
        this.traces = traces;
        this.subjects = subjects;
        this.end = end;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(
            responseCode = "200",
            description = "Events without end",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            summary = "Changes of all topics that one may read, from now on, as they are committed, without words",
            description =
                    "view, kind, issue and party (an id or a name), each as often as wanted, leave out all other changes."
                            + " A reader that is too slow gets the event \"dropped\" with the reason, and the stream ends;"
                            + " when the token ends, the event is \"ended\".")
    public Multi<OutboundSseEvent> all(
            @QueryParam("view") @Nullable List<String> views,
            @QueryParam("kind") @Nullable List<String> kinds,
            @QueryParam("issue") @Nullable List<String> issues,
            @QueryParam("party") @Nullable List<String> parties,
            @Context Sse sse) {
        StreamFilter filter = FilterParameters.read(views, kinds, issues, parties);
        Multi<TopicUpdated> all = Multi.createFrom()
                .emitter(
                        emitter -> {
                            Runnable unsubscribed = board.subscribe(UpdateBoard.ALL, emitter::emit);
                            emitter.onTermination(unsubscribed);
                        },
                        config.waitingUpdates());
        Multi<OutboundSseEvent> updates = readable(all, caller.reader())
                .onItem()
                .transformToMultiAndConcatenate(update -> wanted(filter, update))
                .map(update -> StreamEvents.update(sse, traces, update));
        Multi<OutboundSseEvent> events = end.endingWithReplica(StreamEvents.alive(updates, sse));
        return StreamEvents.until(login.at(), StreamEvents.endingForSlowReaders(events, sse), sse);
    }

    /** To ask what changes are about is work for the database, so it is not done on the thread that brings them. */
    private Multi<TopicUpdated> wanted(StreamFilter filter, TopicUpdated update) {
        Multi<TopicUpdated> wanted = Multi.createFrom().items(() -> filter.of(update, subjects).stream());
        return filter.asksForSubjects() ? wanted.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()) : wanted;
    }

    /** One at a time and in order; a reader who is slower than the questions counts as any slow reader. */
    private Multi<TopicUpdated> readable(Multi<TopicUpdated> updates, Reader reader) {
        return reader.equals(Reader.OF_ALL)
                ? updates
                : updates.onItem().transformToMultiAndConcatenate(update -> Multi.createFrom()
                        .items(() -> Stream.of(update).filter(one -> rights.mayHear(one, reader)))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }
}

package io.parley.timeline.stream.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.login.adapter.LoginEnd;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.readers.adapter.RightsWatch;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.stream.application.SharedStream;
import io.parley.timeline.stream.application.UpdateBoard;
import io.parley.timeline.stream.application.UpdateTraces;
import io.parley.timeline.stream.domain.StreamFilter;
import io.parley.timeline.stream.domain.StreamItem;
import io.parley.timeline.stream.domain.StreamItem.Snapshot;
import io.parley.timeline.stream.domain.StreamItem.Update;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Server-sent events: every committed change of a topic. */
@Path("/api/v1/topics/{slug}/stream")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Tag(name = "streams")
public class StreamResource {

    /** Later than every revision, so that what follows is a snapshot. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Topics topics;
    private final SharedStream stream;
    private final UpdateBoard board;
    private final LoginEnd login;
    private final Caller caller;
    private final RightsWatch rights;
    private final UpdateTraces traces;
    private final JdbcSubjects subjects;
    private final StreamsEnd end;

    @Inject
    StreamResource(
            Topics topics,
            SharedStream stream,
            UpdateBoard board,
            LoginEnd login,
            Caller caller,
            RightsWatch rights,
            UpdateTraces traces,
            JdbcSubjects subjects,
            StreamsEnd end) {
        this.topics = topics;
        this.stream = stream;
        this.board = board;
        this.login = login;
        this.caller = caller;
        this.rights = rights;
        this.traces = traces;
        this.subjects = subjects;
        this.end = end;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @APIResponse(
            responseCode = "200",
            description = "Events without end",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            summary = "Changes of a topic as they are committed; an event's id is the revision",
            description =
                    "After Last-Event-ID what was missed comes first: as update events, or as one snapshot event, also for an"
                            + " id that is none of ours. view, kind, issue and party (an id or a name), each as often as wanted,"
                            + " leave out all other changes; of what is gone, issue and party are known no more. When the token ends, or the right to the topic, the stream ends with the event \"ended\".")
    public Multi<OutboundSseEvent> topic(
            @PathParam("slug") String slug,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String alsoLastEventId,
            @QueryParam("view") @Nullable List<String> views,
            @QueryParam("kind") @Nullable List<String> kinds,
            @QueryParam("issue") @Nullable List<String> issues,
            @QueryParam("party") @Nullable List<String> parties,
            @Context Sse sse) {
        StreamFilter filter = FilterParameters.read(views, kinds, issues, parties);
        Reader reader = caller.reader();
        FollowedTopic topic =
                topics.find(TopicResource.slug(slug), reader).orElseThrow(() -> TopicResource.noTopic(slug));
        Long known = revision(lastEventId == null ? alsoLastEventId : lastEventId);
        Follower follower = new Follower(topic.slug(), known == null ? topic.revision() : known, reader);
        Multi<StreamItem> items = Multi.createFrom()
                .<Long>emitter(emitter -> {
                    Runnable unsubscribed = board.subscribe(slug, event -> emitter.emit(System.nanoTime()));
                    Runnable unwatched = rights.subscribe(() -> emitter.emit(System.nanoTime()));
                    emitter.onTermination(() -> {
                        unsubscribed.run();
                        unwatched.run();
                    });
                    emitter.emit(System.nanoTime());
                })
                .onOverflow()
                .dropPreviousItems()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(
                        signalled -> Multi.createFrom().items(() -> follower.next(signalled).stream()));
        Multi<StreamItem> wanted = items.onItem()
                .transformToMultiAndConcatenate(item -> Multi.createFrom().items(filter.of(item, subjects).stream()));
        Multi<OutboundSseEvent> events = end.endingWithReplica(
                StreamEvents.alive(wanted.map(item -> StreamEvents.event(sse, traces, item)), sse));
        return StreamEvents.until(login.at(), StreamEvents.untilGone(events), sse);
    }

    /**
     * The revision that a subscriber knows; null when he says none. An id that is no revision of ours counts as one that
     * is unknown: an EventSource that is refused never connects again, a snapshot sets it right.
     */
    private static @Nullable Long revision(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            long revision = Long.parseLong(lastEventId.strip());
            return revision >= 0 ? revision : UNKNOWN;
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Where one subscriber stands. The change log and not the signal says what comes next, so nothing is left out. */
    private final class Follower {

        private final TopicSlug slug;
        private final Reader reader;
        private long revision;

        Follower(TopicSlug slug, long revision, Reader reader) {
            this.slug = slug;
            this.revision = revision;
            this.reader = reader;
        }

        List<StreamItem> next(long signalled) {
            List<StreamItem> items = stream.since(slug, revision, reader, signalled);
            for (StreamItem item : items) {
                if (item instanceof Snapshot snapshot) {
                    revision = snapshot.revision();
                } else if (item instanceof Update update) {
                    revision = update.event().revision();
                }
            }
            return items;
        }
    }
}

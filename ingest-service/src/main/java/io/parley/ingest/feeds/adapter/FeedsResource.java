package io.parley.ingest.feeds.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.ingest.feeds.application.Feed;
import io.parley.ingest.feeds.application.FeedPolling;
import io.parley.ingest.feeds.application.FeedStore;
import io.parley.ingest.feeds.application.Preview;
import io.parley.ingest.wire.domain.Addresses;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Feeds that are polled: added, listed, paused, tried out and removed by operators. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "feeds")
@Blocking
public class FeedsResource {

    private static final int DEFAULT_INTERVAL = 300;

    private final FeedStore store;
    private final FeedPolling polling;

    @Inject
    FeedsResource(FeedStore store, FeedPolling polling) {
        this.store = store;
        this.polling = polling;
    }

    /** A feed to add or to try out. */
    @Schema(examples = "{\"url\": \"https://news.example/rss.xml\", \"intervalSeconds\": 300}")
    public record NewFeed(
            @Schema(pattern = "^[hH][tT][tT][pP][sS]?://[^/?#\\s]") @NotNull
            String url,

            @Nullable String provider,
            @Nullable @Min(10) @Max(604_800) Integer intervalSeconds) {}

    /** What can be changed of a feed; what is left out stays, and a change has it asked at once. */
    @Schema(examples = "{\"paused\": true}")
    public record FeedChange(
            boolean paused,
            @Nullable String provider,
            @Nullable @Min(10) @Max(604_800) Integer intervalSeconds) {}

    /** A page of feeds; {@code next} goes into {@code after}, and is absent on the last page. */
    public record Feeds(List<Feed> feeds, @Nullable UUID next) {}

    /** How trying a feed out ended, with how it was read and what it would give. */
    public record Trial(
            boolean readable,
            int items,
            String summary,
            @Nullable String decoding,
            List<String> remarks,
            List<TrialItem> entries) {}

    @POST
    @Operation(summary = "Adds a feed; it is asked at once")
    @APIResponse(
            responseCode = "201",
            description = "Polled from now on",
            content = @Content(schema = @Schema(implementation = Feed.class)))
    @APIResponse(responseCode = "409", description = "The feed is polled already")
    public Response add(@Valid @NotNull NewFeed feed) {
        URI address = address(feed.url());
        return store.add(address.toString(), address.getHost(), feed.provider(), interval(feed.intervalSeconds()))
                .map(added -> Response.created(URI.create("/api/v1/feeds/" + added.id()))
                        .entity(added)
                        .build())
                .orElseThrow(() -> problem(409, "url", "is polled already"));
    }

    @POST
    @Path("/test")
    @Operation(summary = "Fetches a feed once and tells what it would give, without taking anything in")
    public Trial test(@Valid @NotNull NewFeed feed) {
        Preview preview = polling.test(address(feed.url()).toString(), feed.provider());
        return new Trial(
                preview.readable(),
                preview.items().size(),
                preview.summary(),
                preview.decoding(),
                preview.remarks(),
                preview.items().stream().map(TrialItem::of).toList());
    }

    @GET
    @Operation(summary = "Lists the feeds with their health")
    public Feeds list(
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        List<Feed> feeds = store.list(after, limit);
        return new Feeds(
                feeds, feeds.size() < limit ? null : feeds.get(feeds.size() - 1).id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A feed with its health")
    public Feed get(@PathParam("id") UUID id) {
        return store.find(id).orElseThrow(FeedsResource::unknown);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Pauses, resumes or changes a feed")
    public Feed change(@PathParam("id") UUID id, @Valid @NotNull FeedChange change) {
        return store.change(id, change.paused(), change.intervalSeconds(), change.provider())
                .orElseThrow(FeedsResource::unknown);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Stops polling a feed")
    public void remove(@PathParam("id") UUID id) {
        if (!store.remove(id)) {
            throw unknown();
        }
    }

    private static int interval(@Nullable Integer seconds) {
        return seconds == null ? DEFAULT_INTERVAL : seconds;
    }

    /** The address of a feed, its host in the letters that DNS has. */
    private static URI address(String url) {
        URI address = Addresses.absolute(url);
        if (address == null || address.getHost() == null || address.getUserInfo() != null) {
            throw problem(400, "url", "is not an http or https URL, or holds a login");
        }
        return address;
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of(404, "there is no feed with this id"));
    }

    private static ProblemException problem(int status, String field, String reason) {
        return new ProblemException(Problem.of(status, field + " " + reason).at(field, reason));
    }
}

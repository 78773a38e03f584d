package io.parley.timeline.deadletters.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.deadletters.application.LetterId;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Dead letters, for operators. */
@Path("/api/v1/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dead letters")
public class DeadLetterResource {

    /** Names the list in its cursors. */
    private static final String LIST = "dead-letters";

    private final DeadLetterStore store;
    private final LetterArchive archive;

    @Inject
    DeadLetterResource(DeadLetterStore store, LetterArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /** A dead letter as it is answered; headers and value, as text, where it was asked for by itself. */
    public record Body(
            String id,
            String kafkaTopic,
            int partition,
            long offset,
            String group,
            String kind,
            String reason,
            String putAsideAt,
            @Nullable String articleId,
            @Nullable Long version,
            @Nullable Map<String, String> headers,
            @Nullable String value) {

        static Body of(KeptLetter letter, @Nullable ConsumerRecord<byte[], byte[]> record) {
            return new Body(
                    letter.id().toString(),
                    letter.id().topic(),
                    letter.id().partition(),
                    letter.id().offset(),
                    letter.id().group(),
                    letter.kind().name(),
                    letter.reason(),
                    letter.putAsideAt().toString(),
                    letter.articleId() == null ? null : letter.articleId().toString(),
                    letter.version(),
                    record == null ? null : headers(record),
                    record == null || record.value() == null
                            ? null
                            : new String(record.value(), StandardCharsets.UTF_8));
        }

        private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
            Map<String, String> headers = new LinkedHashMap<>();
            record.headers()
                    .forEach(header -> headers.put(
                            header.key(),
                            header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
            return headers;
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Records that no service could take in, oldest first")
    public Page<Body> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        String position = Cursor.read(LIST, cursor);
        List<KeptLetter> letters = store.open(position.isEmpty() ? null : id(position), limit + 1);
        return Page.of(LIST, letters, limit, letter -> letter.id().toString()).map(letter -> Body.of(letter, null));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "A dead letter with the record's headers and value")
    public Body show(@Parameter(ref = "letterId") @PathParam("id") String id) {
        KeptLetter letter = find(id);
        return Body.of(letter, archive.fetch(letter).orElse(null));
    }

    @POST
    @Path("{id}/replay")
    @Transactional
    @APIResponse(responseCode = "204", description = "Sent, and the letter removed")
    @APIResponse(responseCode = "409", description = "The letter holds no record, or a later version came in meanwhile")
    @Operation(summary = "Sends the record again to the Kafka topic that it came from, and removes the letter")
    public void replay(@Parameter(ref = "letterId") @PathParam("id") String id) {
        KeptLetter letter = find(id);
        ConsumerRecord<byte[], byte[]> record = archive.fetch(letter)
                .filter(found -> found.value() != null)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        409, "the letter holds no record: only its place was put aside, or it has expired")));
        if (store.isSuperseded(letter)) {
            throw new ProblemException(Problem.of(
                    409, "a later version of the article came in meanwhile; this one has no effect any more: drop it"));
        }
        archive.sendAgain(letter, record);
        store.done(letter.id());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Removes a dead letter for good")
    public void drop(@Parameter(ref = "letterId") @PathParam("id") String id) {
        store.done(find(id).id());
    }

    private KeptLetter find(String id) {
        return store.find(id(id))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "there is no dead letter " + id)));
    }

    private static LetterId id(String text) {
        try {
            return LetterId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("id", "is no id: " + e.getMessage()));
        }
    }
}

package io.parley.ingest.article.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.trace.Spans;
import io.parley.foundation.trace.TraceHeader;
import io.parley.ingest.article.application.Capacity;
import io.parley.ingest.article.application.Intake;
import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.senders.adapter.TokenGrant;
import io.parley.ingest.senders.application.Admission;
import io.parley.ingest.wire.adapter.CloudEventHeaders;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.domain.WireDocument;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes documents in, one a request. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
@RolesAllowed(Roles.PUBLISHER)
public class ArticlesResource {

    private final Reading reading;
    private final Intake intake;
    private final Capacity capacity;
    private final TokenGrant grants;
    private final Spans spans;
    private final int limit;

    @Inject
    ArticlesResource(
            Reading reading, Intake intake, Capacity capacity, TokenGrant grants, Spans spans, IntakeConfig config) {
        this.reading = reading;
        this.intake = intake;
        this.capacity = capacity;
        this.grants = grants;
        this.spans = spans;
        this.limit = Math.toIntExact(config.maxDocumentSize().asLongValue());
    }

    /**
     * Several answers, one for each item of the document.
     *
     * @param fault what is wrong with the document as a whole, where it was read all the same
     */
    public record Results(List<Answer> results, @Nullable String fault) {}

    /** Content type and content decide the format. */
    @POST
    @Operation(
            summary = "Takes in a document: an article, or several",
            description =
                    "Content type and content decide the format: NewsML-G2, NITF, NewsML 1, ninjs, RSS, Atom, HTML,"
                            + " CloudEvents, plain text. The parameters say what the document does not say itself.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING, minLength = 1),
                        example = "The two sides met in Geneva on Monday."),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        example =
                                "{\"uri\": \"urn:example:1\", \"headline\": \"Talks resume\", \"body_text\": \"Talks resumed.\"}"),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)),
                // Without a schema: whatever its bytes are, they are text, and no JSON that could be of another type.
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        example =
                                "<html><head><title>Talks resume</title></head><body><p>Talks resumed in Geneva on Monday.</p></body></html>"),
                @Content(mediaType = MediaType.WILDCARD)
            })
    @APIResponse(
            responseCode = "200",
            description =
                    "Nothing to publish (a duplicate, stale, no article), or one result for each of several articles",
            content = @Content(schema = @Schema(anyOf = {Answer.class, Results.class})))
    @APIResponse(
            responseCode = "202",
            description = "Acknowledged by the broker, or kept until its embargo ends",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @Consumes(MediaType.WILDCARD)
    @Blocking
    public Response post(
            InputStream body,
            @BeanParam RequestParameters parameters,
            @Context HttpHeaders headers,
            @HeaderParam(TraceHeader.NAME) @Nullable String trace)
            throws IOException {
        Admission admission = new Admission(grants.current());
        CloudEventHeaders.check(headers::getHeaderString);
        Capacity.Share share = capacity.take(declaredLength(headers));
        try (share) {
            WireDocument document = BodyReader.read(body, headers.getMediaType(), limit);
            Reading.Items read = reading.read(document, parameters.read());
            List<Answer> answers = answers(admission.admit(read.items()), spans.ofRequest(trace));
            return read.several()
                    ? Response.ok(new Results(answers, read.fault())).build()
                    : single(answers.get(0));
        }
    }

    private int declaredLength(HttpHeaders headers) {
        int length = headers.getLength();
        return length < 0 ? limit : Math.min(length, limit);
    }

    private List<Answer> answers(List<Identified> items, io.opentelemetry.context.Context trace) {
        List<Submission> submissions = new ArrayList<>();
        for (Identified item : items) {
            if (item instanceof Identified.Article article) {
                submissions.add(article.submission());
            }
        }
        Iterator<Outcome> outcomes = intake.take(submissions, trace).iterator();
        List<Answer> answers = new ArrayList<>(items.size());
        for (Identified item : items) {
            if (item instanceof Identified.Article article) {
                answers.add(Answer.of(outcomes.next(), article.submission()));
            } else if (item instanceof Identified.Overtaken overtaken) {
                answers.add(Answer.of(overtaken));
            } else if (item instanceof Identified.NotAnArticle other) {
                answers.add(Answer.of(other));
            } else {
                answers.add(Answer.of(Problems.of(((Identified.Refused) item).refusal())));
            }
        }
        return answers;
    }

    private static Response single(Answer answer) {
        Problem problem = answer.problem();
        if (problem == null) {
            return Response.status(answer.httpStatus()).entity(answer).build();
        }
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 5);
        }
        return response.build();
    }
}

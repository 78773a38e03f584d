package io.parley.ingest.batch.adapter;

import io.opentelemetry.context.Context;
import io.parley.foundation.access.Roles;
import io.parley.foundation.trace.Spans;
import io.parley.foundation.trace.TraceHeader;
import io.parley.ingest.article.application.ArticlePublisher;
import io.parley.ingest.article.application.Capacity;
import io.parley.ingest.article.application.Intake;
import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.senders.adapter.TokenGrant;
import io.parley.ingest.senders.application.Admission;
import io.parley.ingest.wire.adapter.NinjsFormat;
import io.parley.ingest.wire.application.Reading;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes articles in as a stream of lines, and answers as a stream of lines in the same order. */
@Path("/api/v1/articles/batch")
@RolesAllowed(Roles.PUBLISHER)
@Tag(name = "articles")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final long ANSWERS_IN_MEMORY = 1 << 20;

    private final Intake intake;
    private final ArticlePublisher publisher;
    private final NinjsFormat ninjs;
    private final Reading reading;
    private final Capacity capacity;
    private final TokenGrant grants;
    private final Spans spans;
    private final OpenBatches open;
    private final ExecutorService executor;
    private final int limit;
    private final int chunkLines;
    private final Duration patience;

    @Inject
    BatchResource(
            Intake intake,
            ArticlePublisher publisher,
            NinjsFormat ninjs,
            Reading reading,
            Capacity capacity,
            TokenGrant grants,
            Spans spans,
            OpenBatches open,
            ExecutorService executor,
            IntakeConfig config) {
        this.intake = intake;
        this.publisher = publisher;
        this.ninjs = ninjs;
        this.reading = reading;
        this.capacity = capacity;
        this.grants = grants;
        this.spans = spans;
        this.open = open;
        this.executor = executor;
        this.limit = Math.toIntExact(config.maxDocumentSize().asLongValue());
        this.chunkLines = config.batchChunk();
        this.patience = config.batchPatience();
    }

    @POST
    @Consumes({NDJSON, "application/ndjson", "application/jsonl", "application/json", "application/octet-stream"})
    @Produces(NDJSON)
    @Operation(
            summary = "Takes in articles as lines of JSON, each ninjs or Parley's own form",
            description =
                    "Answers with a line for each line, in order, as it is done; lines may be sent without end. A replica that"
                            + " is told to stop answers what it has read, then the first line that it did not take with 503: come"
                            + " again with that line and all after it.")
    @RequestBody(
            required = false,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "{\"id\": \"1\", \"headline\": \"Talks resume\", \"text\": \"Talks resumed.\"}\n"),
                @Content(mediaType = "application/ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(description = "One line")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "A result, or a problem, for each line",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    @Blocking
    public StreamingOutput post(
            InputStream body,
            @BeanParam LineParameters parameters,
            @HeaderParam(TraceHeader.NAME) @Nullable String header) {
        publisher.ensureAvailable();
        Context trace = spans.ofRequest(header);
        LineParser parser = new LineParser(ninjs, reading, new Admission(grants.current()), parameters.read(), limit);
        return out -> {
            try (BatchMemory memory = new BatchMemory(capacity, patience);
                    AnswerSpool answers = new AnswerSpool(ANSWERS_IN_MEMORY)) {
                LineReader reader = new LineReader(body, limit, memory);
                ParsedLines parsed = new ParsedLines(chunkLines, limit, memory);
                BatchRun run = new BatchRun(intake, trace, answers, patience);
                write(new BatchPipeline(reader, parser, parsed, run, answers), answers, out);
            }
        };
    }

    private void write(BatchPipeline pipeline, AnswerSpool answers, OutputStream out) throws IOException {
        var unused = pipeline.start(executor);
        open.add(pipeline);
        try {
            byte[] bytes;
            while ((bytes = answers.take()) != null) {
                out.write(bytes);
                out.flush();
            }
        } finally {
            pipeline.stop();
            open.remove(pipeline);
        }
    }
}

package io.parley.ingest.article.adapter;

import io.parley.foundation.problem.Problem;
import io.parley.ingest.article.application.IntakeConfig;
import io.parley.ingest.article.application.Unavailable;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 503 with Retry-After while something that ingest needs is away. */
public class UnavailableMapper {

    private final IntakeConfig config;

    @Inject
    UnavailableMapper(IntakeConfig config) {
        this.config = config;
    }

    @ServerExceptionMapper
    public Response map(Unavailable unavailable) {
        return Response.status(503)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, config.retryAfter().toSeconds()))
                .entity(Problems.of(unavailable))
                .build();
    }
}

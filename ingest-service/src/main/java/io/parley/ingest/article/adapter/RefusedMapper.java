package io.parley.ingest.article.adapter;

import io.parley.foundation.problem.Problem;
import io.parley.ingest.wire.domain.RefusedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a refused request with the field and the reason. */
public class RefusedMapper {

    @ServerExceptionMapper
    public Response map(RefusedException refused) {
        Problem problem = Problems.of(refused.refusal());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}

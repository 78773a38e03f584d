package io.parley.foundation.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves an endpoint into a problem detail. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods methods;

    @Inject
    ProblemMappers(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response known(ProblemException e) {
        Response.ResponseBuilder response = response(e.problem());
        e.retryAfter().ifPresent(after -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds())));
        return response.build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo address, Request request) {
        Response original = e.getResponse();
        Set<String> allowed = methods.at(address.getPath());
        if (original.getStatus() == 404 && !allowed.isEmpty() && !allowed.contains(request.getMethod())) {
            return notAllowed(allowed);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return response(JsonProblems.of(json)).build();
        }
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() == 405) {
            return notAllowed(allowed);
        }
        return Response.fromResponse(original)
                .entity(Problem.of(original.getStatus(), detail(e)))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** The framework says 404 where it looked for the address in another resource than the one that has it. */
    private static Response notAllowed(Set<String> allowed) {
        return response(Problem.of(405, "this address does not take this method"))
                .allow(allowed)
                .build();
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return response(JsonProblems.of(e)).build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<FieldError> fields = e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        String detail = fields.isEmpty()
                ? "the request breaks a constraint"
                : fields.get(0).field() + " " + fields.get(0).reason();
        return response(Problem.named("invalid-field", "A field has a wrong value", 400, detail)
                        .at(fields))
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(Exception e) {
        return response(Problem.of(401, "a valid bearer token is needed"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return response(Problem.of(403, "the caller lacks the role that this needs"))
                .build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return database(database);
            }
        }
        LOG.error("request failed unexpectedly", e);
        return response(Problem.of(500, "the service failed; its log says why")).build();
    }

    /** A value that no column takes is the client's to mend (SQLSTATE class 22); anything else may pass. */
    private static Response database(SQLException e) {
        if (e.getSQLState() != null && e.getSQLState().startsWith("22")) {
            return response(Problem.of(400, "the request holds a value that cannot be stored"))
                    .build();
        }
        LOG.warnf("request failed: the database does not do its part, SQLSTATE %s", e.getSQLState());
        return response(Problem.of(503, "the database does not answer as it should; try again"))
                .header(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    private static String detail(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 404 -> "there is nothing at this address";
            case 406 -> "none of the accepted media types can be produced here";
            case 415 -> "this address does not take this content type";
            default -> e.getMessage() == null ? "the request was refused" : e.getMessage();
        };
    }

    /** Callers know their parameters and the members of their body, not our method and parameter names. */
    private static String field(ConstraintViolation<?> violation) {
        String parameter = "";
        StringBuilder member = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD && node.getName() != null) {
                member.append(member.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return member.isEmpty() ? parameter : member.toString();
    }
}

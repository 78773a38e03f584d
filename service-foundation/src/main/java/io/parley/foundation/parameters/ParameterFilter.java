package io.parley.foundation.parameters;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a request whose query holds what its endpoint does not declare: a misspelt filter that is ignored gives a wrong answer. */
public final class ParameterFilter {

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo endpoint, UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            return;
        }
        declared.computeIfAbsent(endpoint.getResourceMethod(), DeclaredParameters::of)
                .faultOf(address.getQueryParameters())
                .ifPresent(fault -> {
                    throw new ProblemException(Problem.wrongValue(fault.parameter(), fault.reason()));
                });
    }
}

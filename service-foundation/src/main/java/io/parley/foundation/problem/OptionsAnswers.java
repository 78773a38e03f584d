package io.parley.foundation.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes OPTIONS tell the methods of the very address: the framework tells those of all addresses of one class. */
public final class OptionsAnswers {

    private final AllowedMethods methods;

    @Inject
    OptionsAnswers(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerResponseFilter
    public void correct(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            Set<String> allowed = methods.at(request.getUriInfo().getPath());
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
    }
}

package io.parley.foundation.problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to people, where the service has pages. */
public final class ErrorPages {

    private final Instance<ErrorPage> page;

    @Inject
    ErrorPages(Instance<ErrorPage> page) {
        this.page = page;
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && page.isResolvable()
                && Reader.isPerson(request.getHeaderString(HttpHeaders.ACCEPT))) {
            response.setEntity(page.get().html(problem), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        }
    }
}

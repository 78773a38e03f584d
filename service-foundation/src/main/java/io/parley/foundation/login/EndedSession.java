package io.parley.foundation.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Leads a browser whose session was ended elsewhere to the login: the identity provider renews it no more, and the cookie would be
 * refused for as long as the browser keeps it. It is taken away, and the page asked for again without it.
 */
public final class EndedSession {

    @ServerResponseFilter
    public void lead(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> cookies = request.getCookies().keySet().stream()
                .filter(BrowserTenant::isSession)
                .toList();
        if (response.getStatus() != Status.UNAUTHORIZED.getStatusCode()
                || cookies.isEmpty()
                || !request.getMethod().equals("GET")
                || !BrowserTenant.isPage(request.getUriInfo().getRequestUri().getPath())) {
            return;
        }
        response.setStatusInfo(Status.SEE_OTHER);
        response.setEntity(null);
        response.getHeaders()
                .putSingle(HttpHeaders.LOCATION, again(request.getUriInfo().getRequestUri()));
        cookies.forEach(name -> response.getHeaders()
                .add(
                        HttpHeaders.SET_COOKIE,
                        new NewCookie.Builder(name)
                                .path("/")
                                .maxAge(0)
                                .httpOnly(true)
                                .build()));
    }

    private static String again(URI asked) {
        return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }
}

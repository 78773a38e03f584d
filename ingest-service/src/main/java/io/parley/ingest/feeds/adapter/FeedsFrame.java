package io.parley.ingest.feeds.adapter;

import io.parley.foundation.access.Roles;
import io.parley.ingest.feeds.application.FeedsConfig;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Tells the page of the feeds where the other pages are, so that it stands in one frame with them. */
@Path("/feeds-frame.json")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class FeedsFrame {

    private final @Nullable URI pages;

    @Inject
    FeedsFrame(FeedsConfig config) {
        this.pages = config.pages().orElse(null);
    }

    /** @param pages where the list of negotiations is; null where nobody has said it */
    public record Frame(@Nullable URI pages) {}

    @GET
    @Operation(hidden = true)
    public Frame frame() {
        return new Frame(pages);
    }
}

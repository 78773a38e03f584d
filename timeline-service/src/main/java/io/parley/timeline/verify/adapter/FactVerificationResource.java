package io.parley.timeline.verify.adapter;

import io.parley.foundation.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks the stored facts against Kafka, for operators. */
@Path("/api/v1/verification")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class FactVerificationResource {

    private final KafkaReplayCheck facts;

    @Inject
    FactVerificationResource(KafkaReplayCheck facts) {
        this.facts = facts;
    }

    @GET
    @Operation(
            summary = "Compares every event that Kafka holds with the stored facts",
            description =
                    "Reads Kafka from its beginning, which takes its time. behind: the intake still reads; ask again.")
    public KafkaReplayCheck.Outcome verify() {
        return facts.run();
    }
}

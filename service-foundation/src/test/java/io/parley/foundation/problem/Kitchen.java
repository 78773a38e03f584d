package io.parley.foundation.problem;

import io.parley.foundation.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.LocalDate;

/** An endpoint that goes wrong in every way that a service's endpoints can. */
@Path("/kitchen")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class Kitchen {

    public record Order(@NotBlank String dish, LocalDate day, Integer guests) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLISHER)
    public Order order(@Valid Order order, @QueryParam("guests") @Min(1) Integer guests) {
        return order;
    }

    @GET
    @Path("/fire")
    public Order fire() {
        throw new IllegalStateException("secret of the chef");
    }

    @GET
    @Path("/full")
    public Order full() {
        throw ProblemException.retryable(Problem.of(503, "no table is free"), Duration.ofSeconds(7));
    }

    @GET
    @Path("/cellar")
    @RolesAllowed("sommelier")
    public Order cellar() {
        return new Order("wine", LocalDate.EPOCH, 2);
    }
}

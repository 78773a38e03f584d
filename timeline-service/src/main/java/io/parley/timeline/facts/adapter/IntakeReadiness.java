package io.parley.timeline.facts.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before partitions are assigned and while a batch waits for the database; always alive. */
@Readiness
@ApplicationScoped
public class IntakeReadiness implements HealthCheck {

    private final IntakeState state;

    @Inject
    IntakeReadiness(IntakeState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        String fault = state.fault();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("fact intake").status(fault.isEmpty());
        return fault.isEmpty()
                ? response.build()
                : response.withData("waitsFor", fault).build();
    }
}

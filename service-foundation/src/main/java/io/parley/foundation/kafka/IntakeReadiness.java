package io.parley.foundation.kafka;

import io.parley.foundation.kafka.IntakeState.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the intakes have partitions, and while a batch of theirs waits for something; always alive. */
@Readiness
@ApplicationScoped
public class IntakeReadiness implements HealthCheck {

    private final Intakes intakes;

    @Inject
    IntakeReadiness(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Waiting> waiting = intakes.waiting();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("intake").status(waiting.isEmpty());
        waiting.forEach((name, what) -> response.withData(name, what.fault())
                .withData(name + " waits for seconds", what.lasted().toSeconds()));
        return response.build();
    }
}

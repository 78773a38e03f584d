package io.parley.foundation.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** A service whose loop has died is not live: only a new start brings it back. Broker and database play no part in it. */
@Liveness
@ApplicationScoped
public class LoopLiveness implements HealthCheck {

    private final Loops loops;

    @Inject
    LoopLiveness(Loops loops) {
        this.loops = loops;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, String> dead = loops.dead();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("loops").status(dead.isEmpty());
        dead.forEach(response::withData);
        return response.build();
    }
}

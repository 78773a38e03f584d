package io.parley.timeline.projection.adapter;

import io.parley.timeline.database.DatabaseException;
import io.parley.timeline.projection.application.ProjectionStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Names the topics whose projection fails. The service is ready all the same: no topic's trouble is another's. */
@Readiness
@ApplicationScoped
public class ProjectionHealth implements HealthCheck {

    private final ProjectionStore store;

    @Inject
    ProjectionHealth(ProjectionStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("projection")
                .up()
                .withData("failing", failing())
                .build();
    }

    private String failing() {
        try {
            List<String> topics = QuarkusTransaction.requiringNew().call(store::failing);
            return topics.isEmpty() ? "none" : String.join(", ", topics);
        } catch (DatabaseException e) {
            return "unknown, the database does not answer";
        }
    }
}

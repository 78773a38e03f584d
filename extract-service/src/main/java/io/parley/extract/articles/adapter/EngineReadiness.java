package io.parley.extract.articles.adapter;

import io.parley.extract.articles.application.ArticleReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells which engine reads, and how many articles of an earlier one it has left; that makes nobody less ready. */
@Readiness
@ApplicationScoped
public class EngineReadiness implements HealthCheck {

    private final ArticleReader reader;
    private final EarlierArticles earlier;

    @Inject
    EngineReadiness(ArticleReader reader, EarlierArticles earlier) {
        this.reader = reader;
        this.earlier = earlier;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine")
                .up()
                .withData("sequence", reader.engine().sequence())
                .withData("earlier articles left", earlier.left())
                .build();
    }
}

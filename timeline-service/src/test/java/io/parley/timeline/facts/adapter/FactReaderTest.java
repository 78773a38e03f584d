package io.parley.timeline.facts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.facts.domain.VersionKey;
import io.parley.timeline.fixture.Story;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A version that is read while newer engines read it again comes with all facts of one of them, never with none. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "reading"))
class FactReaderTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    FactIntake intake;

    @Inject
    Sql sql;

    @Test
    void a_newer_engine_in_the_middle_of_a_read_takes_no_facts_away() {
        intake.accept(article(1));
        VersionKey version = new VersionKey(article(1).get(0).articleId(), 1);

        FactReader fresh = new FactReader(sql, () -> 0.1);
        CompletableFuture<List<ReportedArticle>> read = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            // Holds the reader up where it needs the list of claims, which is after it has chosen the engine.
            sql.update("lock table extraction in access exclusive mode");
            read.completeAsync(() -> QuarkusTransaction.requiringNew().call(() -> fresh.load(List.of(version))));
            Awaitility.await().atMost(LONGEST).until(this::somebodyWaits);
            intake.accept(article(2));
        });

        assertThat(read.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join())
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.report().engine().sequence()).isEqualTo(2);
                    assertThat(article.entities()).hasSize(1);
                    assertThat(article.report().claims()).hasSize(1);
                });
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew().call(() -> sql.query(
                        "select exists (select 1 from pg_locks l join pg_database d on d.oid = l.database"
                                + " where d.datname = current_database() and not l.granted)",
                        row -> row.getBoolean(1))
                .contains(true));
    }

    private static List<FactEvent> article(int engine) {
        return Story.of("westwire", "read-again", "Hamas said the talks go on.")
                .named("Hamas", EntityType.ORG, "Q38799")
                .claim("Hamas", "the talks go on", Stance.OPTIMISTIC, Issue.CEASEFIRE)
                .engine(engine)
                .events();
    }
}

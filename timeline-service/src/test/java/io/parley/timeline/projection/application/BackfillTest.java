package io.parley.timeline.projection.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.timeline.Cause;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicSlug;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A worker whose claim has ended, say because the topic was dropped and made anew, changes nothing of the back-fill. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "backfill"))
class BackfillTest {

    private static final TopicSlug SLUG = new TopicSlug("made-anew");

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    Backfill backfill;

    @Inject
    Sql sql;

    @Test
    void a_claim_that_has_ended_neither_clears_nor_fills() {
        topics.put(SLUG, Stories.topic(), null);
        intake.accept(Stories.capital().events());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> count("topic_work where slug = 'made-anew'") == 0);
        long matches = count("topic_article where slug = 'made-anew'");
        assertThat(matches).isPositive();
        FollowedTopic topic = topics.find(SLUG, Reader.OF_ALL).orElseThrow();
        // As a topic stands right after it was made: nothing is known yet of how far its back-fill has come.
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("update topic_turn set filling = null where slug = 'made-anew'");
            sql.update("update topic set filled_generation = 0 where slug = 'made-anew'");
        });
        Claimed ended = new Claimed(
                topic, -1, -2, true, List.of(new Cause(Cause.Reason.DEFINITION, null, null)), List.of(), List.of());

        backfill.begin(ended);
        boolean filled = backfill.isFilledAfterNextPart(ended);

        assertThat(filled).isFalse();
        assertThat(count("topic_article where slug = 'made-anew'")).isEqualTo(matches);
        assertThat(count("topic where slug = 'made-anew' and filled_generation = 0"))
                .isEqualTo(1);
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query("select count(*) from " + rows, row -> row.getLong(1)))
                .get(0);
    }
}

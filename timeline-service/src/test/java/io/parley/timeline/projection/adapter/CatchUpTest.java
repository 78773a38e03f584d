package io.parley.timeline.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Json;
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
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A topic that is behind takes fewer turns, as each of them takes in more. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "catchup"))
class CatchUpTest {

    private static final TopicSlug SLUG = new TopicSlug("behind");
    private static final Duration SLOW = Duration.ofSeconds(60);

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    JdbcTurns turns;

    @Inject
    Sql sql;

    @Test
    void after_a_slow_turn_of_old_articles_a_topic_waits_but_not_for_a_new_one_and_not_with_a_kill() {
        topics.put(SLUG, Stories.topic(), null);
        intake.accept(Stories.capital().events());
        awaitNoWork();

        end(SLOW, "2026-01-01T00:00:00Z");
        assertThat(waits()).as("seconds, of an old article").isBetween(1.0, 5.0);

        end(Duration.ofMillis(20), "2026-01-01T00:00:00Z");
        assertThat(waits()).as("after a short turn").isZero();

        end(SLOW, "2100-01-01T00:00:00Z");
        assertThat(waits()).as("of a new article").isZero();

        end(SLOW, "2026-01-01T00:00:00Z");
        work(new Cause(Reason.KILL, new ArticleId(UUID.randomUUID()), 1L));
        Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> work() == 0);
    }

    @AfterEach
    void drop() {
        topics.drop(SLUG);
    }

    /** Ends a turn of the topic's only article as if it had lasted so long and the article had come out then. */
    private void end(Duration lasted, String cameOut) {
        QuarkusTransaction.requiringNew().run(() -> {
            FollowedTopic topic = topics.find(SLUG, Reader.OF_ALL).orElseThrow();
            Came came = sql.query(
                            "select v.article_id, v.version, v.available_at::text from article_version v"
                                    + " join topic_article t using (article_id) where t.slug = ?",
                            row -> new Came(
                                    new ArticleId(row.getObject(1, UUID.class)), row.getLong(2), row.getString(3)),
                            SLUG.value())
                    .get(0);
            long claim = sql.query("select claim from topic_turn where slug = ?", row -> row.getLong(1), SLUG.value())
                    .get(0);
            Cause article = new Cause(Reason.ARTICLE, came.article(), came.version());
            come(came.article(), cameOut);
            turns.done(new Claimed(topic, claim, 0, false, List.of(article), List.of(), List.of()), lasted);
            come(came.article(), came.at());
        });
    }

    /** When an article came out, as other tests of this database know it. */
    private record Came(ArticleId article, long version, String at) {}

    private void come(ArticleId article, String at) {
        sql.update(
                "update article_version set available_at = ?::timestamptz where article_id = ?", at, article.value());
    }

    private double waits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select greatest(0, extract(epoch from greatest(next_try, 'epoch') - clock_timestamp()))"
                                + " from topic_turn where slug = ?",
                        row -> row.getDouble(1),
                        SLUG.value()))
                .get(0);
    }

    private void work(Cause cause) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into topic_work (slug, cause) values (?, ?::jsonb)", SLUG.value(), Json.write(cause)));
    }

    private void awaitNoWork() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> work() == 0);
    }

    private long work() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(
                        "select count(*) from topic_work where slug = ?", row -> row.getLong(1), SLUG.value()))
                .get(0);
    }
}

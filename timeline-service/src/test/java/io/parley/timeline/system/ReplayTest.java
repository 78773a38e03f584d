package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.Metrics;
import io.parley.events.article.ArticleStatus;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.ManyDays;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.WholeView;
import io.parley.timeline.projection.adapter.BacklogMetrics;
import io.parley.timeline.projection.application.Freshness;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.replay.application.Replays;
import io.parley.timeline.replay.domain.Replay;
import io.parley.timeline.replay.domain.Replay.State;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.verify.application.Verification;
import io.parley.timeline.views.application.TopicViews;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views that are built anew equal those that were there, and nobody who reads meanwhile sees any others. */
@QuarkusTest
@TestProfile(ChaptersTest.Small.class)
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "replays"))
class ReplayTest {

    private static final TopicSlug SLUG = new TopicSlug("replayed");
    private static final int STORIES = 24;

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    TopicViews views;

    @Inject
    Verification verification;

    @Inject
    Progress progress;

    @Inject
    Replays replays;

    @Inject
    BacklogMetrics backlog;

    @Inject
    Freshness freshness;

    @Inject
    Sql sql;

    @BeforeEach
    void a_topic_of_several_chapters() {
        EmptyDatabase.of(sql);
        topics.put(SLUG, Stories.topic(), null);
        for (int number = 0; number < STORIES; number++) {
            intake.accept(ManyDays.of(number).events());
        }
        awaitViews();
    }

    private void awaitViews() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> progress.topicsBehind(Reader.OF_ALL)
                .isEmpty());
    }

    private Replay awaitEnd() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> replays.latest().get(0), last -> last.state() == State.DONE);
    }

    private JsonNode read() {
        return WholeView.of(views, SLUG, null);
    }

    @Test
    void readers_see_the_same_views_before_while_and_after_they_are_built_anew() {
        JsonNode before = read();
        assertThat(before.get("claims")).hasSizeGreaterThan(10);
        Set<JsonNode> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            do {
                seen.add(read());
            } while (!done.get());
        });
        assertThat(replays.begin(SLUG, "an operator")).isTrue();
        assertThat(replays.begin(SLUG, "another one")).as("one at a time").isFalse();
        assertThat(topics.after("", 10, Reader.OF_ALL, false))
                .as("nobody sees what is built")
                .extracting(FollowedTopic::slug)
                .containsExactly(SLUG);
        Replay end = awaitEnd();
        done.set(true);
        reader.join();
        assertThat(seen).containsExactly(before);
        assertThat(read()).isEqualTo(before);
        assertThat(end.differences()).isZero();
        assertThat(end.askedBy()).isEqualTo("an operator");
        assertThat(differences()).isZero();
        assertThat(count("select count(*) from topic")).isEqualTo(1);
    }

    @Test
    void what_was_wrong_is_right_again_and_told_of() {
        JsonNode before = read();
        long revision = revision();
        execute("update view_element set content = content || '{\"planted\": true}' where view = 'claims'");
        execute("delete from view_element where view = 'meetings'");
        assertThat(differences()).isPositive();
        assertThat(replays.beginSince(Instant.EPOCH, "")).containsExactly(SLUG);
        assertThat(awaitEnd().differences()).isPositive();
        JsonNode after = read();
        before.fieldNames().forEachRemaining(view -> {
            if (!view.equals("overview") && !view.equals("topic")) {
                assertThat(after.get(view)).as(view).isEqualTo(before.get(view));
            }
        });
        assertThat(differences()).isZero();
        assertThat(revision()).isEqualTo(revision + 1);
        assertThat(count("select count(*) from topic_change where causes = '[]' and revision = " + (revision + 1)))
                .isEqualTo(1);
        assertThat(replays.beginSince(Instant.parse("9999-01-01T00:00:00Z"), ""))
                .isEmpty();
    }

    @Test
    void what_comes_in_meanwhile_is_in_the_new_views_too() {
        int before = read().at("/overview/counts/articles").asInt();
        replays.begin(SLUG, "");
        for (int number = STORIES; number < STORIES + 6; number++) {
            intake.accept(ManyDays.of(number).events());
        }
        intake.accept(List.of(ManyDays.of(3).withdrawal(ArticleStatus.CANCELED, 2)));
        awaitEnd();
        awaitViews();
        assertThat(differences()).isZero();
        assertThat(read().at("/overview/counts/articles").asInt()).isEqualTo(before + 5);
        assertThat(count("select count(*) from audit_entry"))
                .as("one audit entry for the kill")
                .isEqualTo(1);
    }

    @Test
    void a_new_definition_gives_a_replay_up() {
        replays.begin(SLUG, "");
        topics.put(SLUG, new TopicDefinition("Talks", List.of("Hamas"), List.of(), List.of(), null, null), null);
        assertThat(replays.latest().get(0).state()).isIn(State.GIVEN_UP, State.DONE);
        awaitViews();
        assertThat(differences()).isZero();
    }

    @Test
    void operators_figures_tell_of_what_readers_see_and_not_of_what_is_built_beside() {
        long behind = QuarkusTransaction.requiringNew().call(() -> {
            replays.begin(SLUG, "");
            return backlog.count().topics();
        });
        assertThat(behind).isZero();
        String beside = QuarkusTransaction.requiringNew()
                .call(() -> sql.query("select beside from replay order by id desc limit 1", row -> row.getString(1))
                        .get(0));
        awaitEnd();
        List<Cause> causes =
                List.of(new Cause(Reason.ARTICLE, ManyDays.of(1).article().articleId(), 1L));
        long before = timed();
        freshness.shown(new TopicSlug(beside), causes);
        assertThat(timed()).isEqualTo(before);
        freshness.shown(SLUG, causes);
        assertThat(timed()).isEqualTo(before + 1);
    }

    private static long timed() {
        return Metrics.globalRegistry.get("parley.freshness").timer().count();
    }

    @Test
    void the_replay_of_a_topic_is_known_however_many_others_came_after_it() {
        replays.begin(SLUG, "");
        execute("insert into replay (slug, beside, asked_by) select 'other-' || n, 'replay-other-' || n, ''"
                + " from generate_series(1, 150) n");
        assertThat(replays.latest()).hasSize(151).extracting(Replay::slug).contains(SLUG);
        awaitViews();
    }

    private int differences() {
        return verification
                .differences(topics.find(SLUG, Reader.OF_ALL).orElseThrow())
                .size();
    }

    private long revision() {
        return topics.find(SLUG, Reader.OF_ALL).orElseThrow().revision();
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement));
    }

    private long count(String question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(question, row -> row.getLong(1)).get(0));
    }
}

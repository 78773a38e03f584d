package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.projection.adapter.OldRules;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Views that a version with other rules computed are computed again, although no article came. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "rules"))
class OldRulesTest {

    private static final TopicSlug SLUG = new TopicSlug("old-rules");

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    TopicViews views;

    @Inject
    OldRules oldRules;

    @Inject
    Sql sql;

    @Test
    void views_of_other_rules_are_computed_again_and_those_of_these_rules_are_not() {
        EmptyDatabase.of(sql);
        topics.put(SLUG, Stories.topic(), null);
        intake.accept(Stories.capital().events());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> view().at("/overview/counts/articles").asInt() == 1);
        ObjectNode right = view();
        long revision = revision();

        // What is seen already may still be on its way out of the queue.
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        oldRules.look();
        assertThat(waiting()).isZero();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(sql.update("update view_element set hash = 'other',"
                            + " content = jsonb_set(content, '{name}', '\"Somebody\"') where view = 'participants'"))
                    .isPositive();
            sql.update("update chapter set rules = 'of the version before'");
            // Nobody remembers the topic, as after a start.
            sql.update("update topic_turn set claim = claim + 1");
        });
        assertThat(view()).isNotEqualTo(right);
        oldRules.look();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(view()).isEqualTo(right));
        assertThat(revision()).isGreaterThan(revision);
    }

    private ObjectNode view() {
        ObjectNode view = views.json(SLUG, null).orElseThrow();
        if (view.get("overview") instanceof ObjectNode overview) {
            overview.remove("revision");
        }
        return view;
    }

    private long revision() {
        return number("select revision from topic");
    }

    private long waiting() {
        return number("select count(*) from chapter where waits");
    }

    private long number(String question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(question, row -> row.getLong(1)).get(0));
    }
}

package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.article.ArticleStatus;
import io.parley.events.entities.EntityType;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.changes.application.PastNews;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.fixture.WholeView;
import io.parley.timeline.identity.application.Identifying;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.identity.domain.Decision.Kind;
import io.parley.timeline.projection.application.TopicProjector;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.TopicViews;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Delivering events in any order, any of them twice, ends in the same view, now and as of any time: the first rule of the design.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "orders"))
class AnyOrderTest {

    private static final int ORDERS = 15;
    private static final TopicSlug SLUG = new TopicSlug("any-order");

    /** Before anything, between the first and the second versions, and after all. */
    private static final List<Instant> TIMES = List.of(
            Instant.parse("2025-10-09T00:00:00Z"),
            Instant.parse("2025-10-10T00:01:30Z"),
            Instant.parse("2025-10-11T00:00:00Z"));

    private static final TopicDefinition NARROW =
            new TopicDefinition("Plans", List.of("Israel"), List.of("plan"), List.of("talks"), null, null);

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    TopicProjector projector;

    @Inject
    TopicViews views;

    @Inject
    PastNews news;

    @Inject
    IdentityStore identities;

    @Inject
    Identifying identifying;

    @Inject
    Sql sql;

    /**
     * Two versions and two engines of one article, one that is killed, one that is withheld, one that comes back, and one of which
     * only the first engine thought that it belongs here.
     */
    private static List<FactEvent> events() {
        List<FactEvent> events = new ArrayList<>();
        events.addAll(Stories.capital().events());
        events.addAll(Stories.coast().events());
        events.addAll(Stories.coast().version(2).events());
        events.addAll(Stories.coast().version(2).engine(2).events());
        events.addAll(Stories.earlier().events());
        Story killed = Story.of("eastnews", "killed", "Hamas walked out of the Gaza talks.")
                .named("Hamas", EntityType.ORG, "Q38799");
        events.addAll(killed.events());
        events.add(killed.withdrawal(ArticleStatus.CANCELED, 2));
        Story withheld = Story.of("eastnews", "withheld", "The Gaza talks are over.")
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
        events.addAll(withheld.events());
        events.add(withheld.withdrawal(ArticleStatus.WITHHELD, 2));
        Story back = Story.of("westwire", "back", "The Gaza talks begin again.")
                .version(3)
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "Gaza");
        events.add(back.withdrawal(ArticleStatus.WITHHELD, 2));
        events.addAll(back.events());
        String wages = "Wage talks on the strip began.";
        events.addAll(Story.of("westwire", "misread", wages)
                .named("Gaza Strip", EntityType.GPE, "Q39760", null, null, "strip")
                .events());
        events.addAll(Story.of("westwire", "misread", wages).engine(2).events());
        return events;
    }

    @Test
    void theViewIsTheSameWhateverTheOrderAndTheRepetitions() {
        ObjectNode expected = view(events(), 1);
        assertThat(expected.at("/overview/counts/articles").asInt()).isEqualTo(4);
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            List<FactEvent> events = new ArrayList<>(events());
            events.addAll(events().subList(0, random.nextInt(events().size())));
            Collections.shuffle(events, random);
            ObjectNode view = view(events, 1 + random.nextInt(7));
            // View by view, so that a difference can be read.
            for (Map.Entry<String, JsonNode> part : expected.properties()) {
                assertThat(view.get(part.getKey()))
                        .as("%s in the order of seed %d", part.getKey(), seed)
                        .isEqualTo(part.getValue());
            }
            assertThat(view).isEqualTo(expected);
        }
    }

    /** When each article became available says its event, so that the past is the same whenever the events arrive. */
    @Test
    void the_past_is_the_same_whatever_the_order_and_the_edits_of_the_topic() {
        view(events(), 1);
        List<String> expected = past();
        assertThat(expected.get(0)).contains("\"claims\":[]");
        assertThat(expected.get(1)).isNotEqualTo(expected.get(2)).contains("Anna Berg");
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            List<FactEvent> events = new ArrayList<>(events());
            Collections.shuffle(events, random);
            List<Runnable> steps = new ArrayList<>(steps(events, 1 + random.nextInt(3)));
            edited(steps, random);
            viewAfter(steps);
            assertThat(past()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** The views and what was new in them, at each of the times. */
    private List<String> past() {
        return TIMES.stream()
                .map(time -> unnumbered(WholeView.of(views, SLUG, time)).toString()
                        + QuarkusTransaction.requiringNew()
                                .call(() -> news
                                        .at(SLUG, time, views.view(SLUG, time).orElseThrow(), null)
                                        .stream()
                                        .map(told -> told.text() + told.before() + told.at())
                                        .toList()))
                .toList();
    }

    /** Somebody makes another topic of it for a while. */
    private void edited(List<Runnable> steps, Random random) {
        TopicDefinition whole = Stories.topic();
        int back = random.nextInt(steps.size() + 1);
        steps.add(back, () -> topics.put(SLUG, whole, null));
        steps.add(random.nextInt(back + 1), () -> topics.put(SLUG, NARROW, null));
    }

    /** What operators decide comes at any moment too, and some of it is taken back. */
    @Test
    void merges_splits_and_edits_at_any_moment_among_the_events_end_in_the_same_view() {
        ObjectNode undecided = view(events(), 1);
        List<Runnable> inOrder = new ArrayList<>(steps(events(), 1));
        inOrder.addAll(decisions());
        ObjectNode expected = viewAfter(inOrder);
        assertThat(expected.get("participants")).isNotEqualTo(undecided.get("participants"));
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            List<FactEvent> events = new ArrayList<>(events());
            Collections.shuffle(events, random);
            List<Runnable> steps = new ArrayList<>(steps(events, 1 + random.nextInt(3)));
            for (Runnable decision : decisions()) {
                steps.add(random.nextInt(steps.size() + 1), decision);
            }
            edited(steps, random);
            assertThat(viewAfter(steps)).as("seed %d", seed).isEqualTo(expected);
        }
        // Decisions hold for every topic of the tests after this one.
        EmptyDatabase.of(sql);
    }

    private List<Runnable> decisions() {
        return List.of(
                () -> decide(Kind.MERGE, "person:dan katz", "person:anna berg", false),
                () -> decide(Kind.MERGE, "person:anna berg", "Q38799", false),
                () -> decide(Kind.MERGE, "Q30", "Q801", true),
                () -> decide(Kind.SPLIT, "Q39760", "gaza", false));
    }

    /** As {@code Identifying} does, but for what it refuses because no article has named it yet. */
    private void decide(Kind kind, String entity, String other, boolean takenBack) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            identities.alone();
            identities.add(
                    new Decision(id, kind, entity, entity, other, other, "somebody", Instant.now(), "test", null));
            identities.markDirty(identities.now().family(entity));
        });
        if (takenBack) {
            identifying.undo(id, "somebody", "test");
        }
    }

    private boolean isIdle() {
        projector.projectNext();
        return QuarkusTransaction.requiringNew().call(() -> sql.query(
                        "select not exists (select 1 from topic_work)"
                                + " and not exists (select 1 from chapter where waits)",
                        row -> row.getBoolean(1))
                .get(0));
    }

    private ObjectNode view(List<FactEvent> events, int batch) {
        return viewAfter(steps(events, batch));
    }

    private List<Runnable> steps(List<FactEvent> events, int batch) {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < events.size(); i += batch) {
            List<FactEvent> some = events.subList(i, Math.min(events.size(), i + batch));
            steps.add(() -> intake.accept(some));
        }
        return steps;
    }

    private ObjectNode viewAfter(List<Runnable> steps) {
        EmptyDatabase.of(sql);
        topics.put(SLUG, Stories.topic(), null);
        steps.forEach(Runnable::run);
        // The service's own worker projects too: all is done when the list of work is empty.
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(this::isIdle);
        return unnumbered(WholeView.of(views, SLUG, null));
    }

    /** The audit tells what was seen before it went, which depends on the order; the revision counts. */
    private static ObjectNode unnumbered(ObjectNode view) {
        view.remove("audit");
        ((ObjectNode) view.get("overview")).remove("revision");
        return view;
    }
}

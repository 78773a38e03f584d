package io.parley.timeline.system;

import static io.parley.timeline.system.RestrictedTopic.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleStatus;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.changes.adapter.NewsResource.NewsBody;
import io.parley.timeline.changes.application.FreshNews;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.projection.application.TopicProjector;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.ListPart;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.ViewName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is kept is what would be computed: after each of many changes in any order, for who may read and for who may not. */
@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "database", value = "kept"))
class KeptAnswersTest {

    private static final int ORDERS = 6;
    private static final TopicSlug SLUG = new TopicSlug("kept");
    private static final String ADDRESS = "/api/v1/topics/" + SLUG.value();

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    TopicProjector projector;

    @Inject
    TopicViews views;

    @Inject
    ViewStore store;

    @Inject
    FreshNews freshNews;

    @Inject
    IdentityStore identities;

    @Inject
    Sql sql;

    private boolean open = true;

    @Test
    void what_is_kept_is_what_would_be_computed_after_every_change() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            EmptyDatabase.of(sql);
            follow(Stories.topic());
            open = true;
            List<Runnable> changes = changes();
            Collections.shuffle(changes, new Random(seed));
            for (int i = 0; i < changes.size(); i++) {
                changes.get(i).run();
                check("seed " + seed + ", change " + i);
                check("seed " + seed + ", change " + i + ", again");
                projector.projectNext();
                check("seed " + seed + ", projected after change " + i);
            }
        }
        EmptyDatabase.of(sql);
    }

    private List<Runnable> changes() {
        List<Runnable> changes = new ArrayList<>();
        List<FactEvent> events = new ArrayList<>(Stories.capital().events());
        events.addAll(Stories.coast().events());
        events.addAll(Stories.coast().version(2).events());
        events.addAll(Stories.earlier().events());
        Story killed = Stories.capital();
        events.add(killed.withdrawal(ArticleStatus.CANCELED, 2));
        events.add(Stories.earlier().withdrawal(ArticleStatus.WITHHELD, 2));
        events.forEach(event -> changes.add(() -> intake.accept(List.of(event))));
        changes.add(() -> merge("person:dan katz", "person:anna berg"));
        changes.add(() -> follow(new TopicDefinition(
                "Truce", List.of("Gaza", "Hamas"), List.of("truce", "talks"), List.of(), null, null)));
        changes.add(() -> admit("/trade-desk", false));
        changes.add(() -> admit(NamedCallers.GROUP, true));
        changes.add(() -> {
            topics.drop(SLUG);
            follow(Stories.topic());
            open = true;
        });
        return changes;
    }

    private void follow(TopicDefinition definition) {
        topics.put(SLUG, definition, null);
    }

    private void admit(String group, boolean members) {
        topics.admit(SLUG, ReaderGroups.of(List.of(group)));
        open = members;
    }

    private void merge(String entity, String into) {
        QuarkusTransaction.requiringNew().run(() -> {
            identities.alone();
            identities.add(new Decision(
                    UUID.randomUUID(),
                    Decision.Kind.MERGE,
                    entity,
                    entity,
                    into,
                    into,
                    "somebody",
                    Instant.now(),
                    "test",
                    null));
            identities.markDirty(identities.now().family(entity));
        });
    }

    private void check(String moment) {
        same(moment, "", () -> Json.tree(Json.write(views.summary(SLUG, null).orElseThrow())));
        for (ViewName view : ViewName.values()) {
            same(moment, "/" + view.wireName(), () -> computed(view));
        }
        same(moment, "/news?limit=1000", () -> news(0, freshNews::latest));
        same(moment, "/news?limit=1000&since=1", () -> news(1, topic -> freshNews.since(topic, 1)));
    }

    private JsonNode news(long since, Function<FollowedTopic, List<ToldChange>> told) {
        return QuarkusTransaction.requiringNew().call(() -> {
            FollowedTopic topic = topics.find(SLUG, Reader.OF_ALL).orElseThrow();
            return Json.tree(Json.write(new NewsBody(since, topic.revision(), told.apply(topic))));
        });
    }

    /** The service's own worker projects too: what is computed alike before and after is what was to be answered between. */
    private void same(String moment, String path, Supplier<JsonNode> computed) {
        while (true) {
            JsonNode before = computed.get();
            JsonNode answered = Json.tree(given().header(NamedCallers.HEADER, "operator")
                    .get(ADDRESS + path)
                    .asString());
            String toMember = as("member").get(ADDRESS + path).asString();
            int member = as("member").get(ADDRESS + path).statusCode();
            if (before.equals(computed.get())) {
                assertThat(answered).as("%s of %s", path, moment).isEqualTo(before);
                assertThat(member).as("%s of %s to a member", path, moment).isEqualTo(open ? 200 : 404);
                if (open) {
                    assertThat(Json.tree(toMember))
                            .as("%s of %s to a member", path, moment)
                            .isEqualTo(before);
                }
                return;
            }
        }
    }

    private JsonNode computed(ViewName view) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ObjectNode page = EventJson.mapper().createObjectNode();
            ArrayNode items = page.putArray("items");
            store.elements(SLUG, view, ListPart.whole()).forEach(placed -> items.add(Json.tree(placed.json())));
            return page;
        });
    }
}

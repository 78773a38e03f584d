package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.parley.timeline.chapters.domain.ChapteredView;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.facts.application.FactEvent;
import io.parley.timeline.facts.application.FactIntake;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.fixture.ManyDays;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.parley.timeline.fixture.WholeView;
import io.parley.timeline.projection.application.Progress;
import io.parley.timeline.projection.application.TopicProjector;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.verify.application.Verification;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.domain.ChapterRule;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.views.domain.ViewName;
import io.parley.timeline.world.domain.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** However a topic of many chapters came about, its views are those that a computation from nothing gives. */
@QuarkusTest
@TestProfile(ChaptersTest.Small.class)
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "chapters"))
class ChaptersTest {

    private static final int HISTORIES = 8;
    private static final int STEPS = 30;
    private static final int STORIES = 30;

    /** So that a few articles are several chapters. */
    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.timeline.chapters.articles", "4", "parley.timeline.chapters.carried", "3");
        }
    }

    @Inject
    FactIntake intake;

    @Inject
    Topics topics;

    @Inject
    TopicProjector projector;

    @Inject
    TopicViews views;

    @Inject
    Verification verification;

    @Inject
    Progress progress;

    @Inject
    World world;

    @Inject
    Sql sql;

    /** What has come in so far: the newest version of each story, and the articles among them that count. */
    private static final class History {
        private final Random random;
        /** No two histories share a version, since what was read of one is remembered. */
        private final long first;

        private final Map<Integer, Integer> versions = new HashMap<>();
        private final Map<ArticleId, ReportedArticle> present = new HashMap<>();
        private final Set<ArticleId> gone = new HashSet<>();

        History(long seed) {
            random = new Random(seed);
            first = seed * STEPS * STEPS;
        }

        /** New articles, late ones too, corrections that may date them anew, kills, holds, and whatever came before once more. */
        List<FactEvent> next() {
            int number = random.nextInt(STORIES);
            int count = versions.merge(number, 1, Integer::sum);
            long version = first + count;
            int other = random.nextInt(4) == 0 ? (number + count) % STORIES : number;
            Story story = ManyDays.of(number).version(version);
            if (other != number) {
                story = story.published("2025-10-" + (10 + other % 20));
            }
            int what = random.nextInt(10);
            if (count > 1 && what < 3) {
                ArticleStatus status = what == 0 ? ArticleStatus.CANCELED : ArticleStatus.WITHHELD;
                present.remove(story.id());
                gone.add(story.id());
                return List.of(story.withdrawal(status, version));
            }
            present.put(story.id(), story.reported());
            gone.remove(story.id());
            List<FactEvent> events = new ArrayList<>(story.events());
            if (what == 9) {
                events.addAll(story.events());
            }
            return events;
        }
    }

    private void project() {
        // The service's own worker projects too: all is done when nothing waits.
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    projector.projectNext();
                    return progress.topicsBehind(Reader.OF_ALL).isEmpty();
                });
    }

    private void check(TopicSlug slug, TopicDefinition definition, History history, String when) {
        ComputedView view = new ChapteredView(definition, world, new ChapterRule(4, 3)).of(history.present.values());
        ObjectNode is = WholeView.of(views, slug, null);
        view.elements().forEach((name, elements) -> {
            List<JsonNode> expected = new ArrayList<>();
            elements.forEach(element -> expected.add(Json.tree(Json.write(element))));
            List<JsonNode> found = new ArrayList<>();
            is.get(name.wireName()).forEach(found::add);
            assertThat(found).as("%s, %s", when, name).isEqualTo(expected);
        });
        ObjectNode overview = (ObjectNode) Json.tree(Json.write(view.overview()));
        ObjectNode told = (ObjectNode) is.get("overview");
        told.remove("revision");
        overview.remove("revision");
        assertThat(told).as("%s, overview", when).isEqualTo(overview);
        assertThat(verification.differences(topics.find(slug, Reader.OF_ALL).orElseThrow()))
                .as(when)
                .isEmpty();
        assertThat(rowsThatName(history.gone)).as(when).isZero();
    }

    @Test
    void the_views_are_those_of_the_facts_after_each_step_of_random_histories() {
        TopicSlug slug = new TopicSlug("many-chapters");
        for (int seed = 1; seed <= HISTORIES; seed++) {
            EmptyDatabase.of(sql);
            topics.put(slug, Stories.topic(), null);
            History history = new History(seed);
            for (int step = 1; step <= STEPS; step++) {
                // Some steps find the work of several, others that of a turn that is not finished.
                int events = 1 + history.random.nextInt(3);
                for (int i = 0; i < events; i++) {
                    intake.accept(history.next());
                    assertThat(rowsOn(history.gone))
                            .as("rows that rest on what was withdrawn")
                            .isZero();
                }
                if (history.random.nextInt(3) == 0) {
                    projector.projectNext();
                } else {
                    project();
                    check(slug, Stories.topic(), history, "step %d of history %d".formatted(step, seed));
                }
            }
            project();
            check(slug, Stories.topic(), history, "end of history " + seed);
            assertThat(count("select count(*) from chapter")).isGreaterThan(3);
        }
    }

    @Test
    void a_topic_that_is_followed_late_or_changed_is_filled_chapter_by_chapter() {
        EmptyDatabase.of(sql);
        TopicSlug slug = new TopicSlug("late-chapters");
        History history = new History(99);
        for (int step = 0; step < 40; step++) {
            intake.accept(history.next());
        }
        topics.put(slug, Stories.topic(), null);
        project();
        check(slug, Stories.topic(), history, "after the back-fill");
        TopicDefinition narrow =
                new TopicDefinition("Hamas", List.of("Hamas"), List.of(), List.of("number 3"), null, null);
        topics.put(slug, narrow, null);
        project();
        check(slug, narrow, history, "after another definition");
        assertThat(WholeView.of(views, slug, Instant.now().plusSeconds(3_600)).get("claims"))
                .isEqualTo(WholeView.of(views, slug, null).get("claims"));
        assertThat(ViewName.values())
                .allSatisfy(name -> assertThat(views.elements(slug, name, Instant.parse("2000-01-01T00:00:00Z")))
                        .isEmpty());
    }

    /** Rows with words, whether shown or kept behind others, that rest on one of some articles. */
    private long rowsOn(Set<ArticleId> articles) {
        UUID[] ids = articles.stream().map(ArticleId::value).toArray(UUID[]::new);
        return QuarkusTransaction.requiringNew().call(() -> sql.query(
                        "select count(*) from (select article_ids, content from view_element union all"
                                + " select article_ids, content from chapter_element) each_row"
                                + " where article_ids && ? and content <> '{}'",
                        row -> row.getLong(1),
                        (Object) ids)
                .get(0));
    }

    /** Rows that name one of some articles, and so its words, anywhere. */
    private long rowsThatName(Set<ArticleId> articles) {
        String[] names = articles.stream().map(id -> "%" + id + "%").toArray(String[]::new);
        return QuarkusTransaction.requiringNew().call(() -> sql.query(
                        "select count(*) from (select content from view_element union all"
                                + " select content from chapter_element) each_row where content::text like any(?)",
                        row -> row.getLong(1),
                        (Object) names)
                .get(0));
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.query(query, row -> row.getLong(1)).get(0));
    }
}

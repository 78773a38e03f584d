package io.parley.benchmarks.project;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.client.TimelineClient;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.events.article.Signature;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.TopicDefinition;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Makes articles of an invented negotiation, as an engine would have read them: the same number gives the same article. */
final class InventedNews {

    /** The negotiation that all of them tell of. */
    static final TopicDefinition TOPIC = new TopicDefinition(
            "Harbour talks", List.of("Orrel Guild", "Velmark Chamber"), List.of(), List.of(), null, null);

    /** The name of the topic where it is defined in a running service. */
    static final String SLUG = "harbour-talks";

    /** Claims in each article. */
    static final int CLAIMS = 20;

    private static final int RUNS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-01");
    private static final int ARTICLES_A_DAY = 8;

    private InventedNews() {}

    /** Has a service follow the negotiation. */
    static void define(TimelineClient timeline) {
        ObjectNode definition = EventJson.mapper().createObjectNode();
        definition.put("title", TOPIC.title());
        TOPIC.entities().forEach(definition.putArray("entities")::add);
        timeline.define(SLUG, definition);
    }

    /** The list of entities that an article came with. */
    static EntitiesEvent entities(ReportedArticle article) {
        return new EntitiesEvent(
                article.id(), article.article().version(), article.report().engine(), "en", article.entities(), false);
    }

    static ArticleId id(int number) {
        return ArticleId.of("Invented Wire " + number % 7, "urn:invented:" + number);
    }

    /** When an article is published. */
    static Instant published(int number) {
        return Instant.parse(day(number) + "T" + (10 + number % ARTICLES_A_DAY) + ":00:00Z");
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number / ARTICLES_A_DAY);
    }

    static ReportedArticle article(int number) {
        ArticleId id = id(number);
        InventedText text = new InventedText(id, new Random(number));
        text.write(CLAIMS);
        LocalDate day = day(number);
        return new ReportedArticle(
                new ArticleEvent(
                        id,
                        1,
                        ArticleStatus.USABLE,
                        "Invented Wire " + number % 7,
                        "urn:invented:" + number,
                        null,
                        null,
                        "en",
                        "Harbour talks, day " + number / ARTICLES_A_DAY,
                        null,
                        null,
                        text.body(),
                        Published.parse(published(number).toString()),
                        published(number).plusSeconds(60),
                        null,
                        null,
                        List.of(),
                        null,
                        "hash-" + number,
                        signature(number),
                        "text/plain"),
                text.entities(),
                new ClaimsEvent(
                        id,
                        1,
                        new Engine("invented", "1", 1),
                        text.claims(),
                        text.meetings(day),
                        List.of(),
                        text.figures(),
                        text.roles(),
                        text.positions(),
                        text.events(day),
                        null,
                        false));
    }

    /** Every tenth article is a copy of the one before it. */
    private static Signature signature(int number) {
        Random random = new Random(number % 10 == 9 ? number - 1 : number);
        byte[] components = SimilarityHashing.superMinHash(128, 16, SuperMinHashVersion.V1)
                .createHasher()
                .compute(ElementHashProvider.ofValues(random.longs(RUNS).toArray()));
        byte[] value = ByteBuffer.allocate(Integer.BYTES + components.length)
                .putInt(RUNS)
                .put(components)
                .array();
        return new Signature(Signature.SUPER_MIN_HASH, Base64.getEncoder().encodeToString(value));
    }
}

package io.parley.extract.articles.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventJson;
import io.parley.events.EventLimits;
import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.extract.articles.Articles;
import io.parley.foundation.kafka.EventRecords;
import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service against a real broker: what goes in and what comes out. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ArticleIntakeTest {

    private static final String BODY =
            "Foreign Minister Marta Lindqvist said on Tuesday that the two sides would meet again in Geneva.";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private KafkaProbe kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void answers_an_article_with_one_entities_and_one_claims_event() throws Exception {
        ArticleEvent article = Articles.usable("one-answer", 7, BODY);

        kafka.send(
                KafkaTopics.ARTICLES,
                article.articleId().toString(),
                EventJson.mapper().writeValueAsBytes(article));

        ConsumerRecord<String, byte[]> entities = kafka.awaitKey(
                        KafkaTopics.ENTITIES, article.articleId().toString(), 1)
                .get(0);
        ConsumerRecord<String, byte[]> claims = kafka.awaitKey(
                        KafkaTopics.CLAIMS, article.articleId().toString(), 1)
                .get(0);
        assertThat(EventRecords.header(entities, CloudEventNames.TYPE)).isEqualTo(CloudEventNames.ENTITIES_V1);
        assertThat(EventRecords.header(claims, CloudEventNames.TYPE)).isEqualTo(CloudEventNames.CLAIMS_V1);
        assertThat(EventRecords.header(claims, CloudEventNames.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(EventRecords.header(claims, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        ClaimsEvent said = EventJson.mapper().readValue(claims.value(), ClaimsEvent.class);
        EntitiesEvent named = EventJson.mapper().readValue(entities.value(), EntitiesEvent.class);
        assertThat(said.version()).isEqualTo(7);
        assertThat(said.claims()).isNotEmpty();
        assertThat(named.entities()).anyMatch(entity -> entity.name().contains("Lindqvist"));
    }

    @Test
    void answers_a_kill_with_empty_lists() throws Exception {
        ArticleEvent canceled = Articles.canceled("killed", 2);

        kafka.send(
                KafkaTopics.ARTICLES,
                canceled.articleId().toString(),
                EventJson.mapper().writeValueAsBytes(canceled));

        ConsumerRecord<String, byte[]> claims = kafka.awaitKey(
                        KafkaTopics.CLAIMS, canceled.articleId().toString(), 1)
                .get(0);
        assertThat(EventJson.mapper()
                        .readValue(claims.value(), ClaimsEvent.class)
                        .claims())
                .isEmpty();
    }

    @Test
    void sends_a_record_that_can_never_be_read_to_the_dead_letters_and_goes_on() throws Exception {
        ArticleEvent next = Articles.usable("after-poison", 1, BODY);
        String key = next.articleId().toString();

        kafka.send(KafkaTopics.ARTICLES, key, "{\"articleId\": 17".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        kafka.send(KafkaTopics.ARTICLES, key, EventJson.mapper().writeValueAsBytes(next));

        ConsumerRecord<String, byte[]> dead = kafka.awaitKey(
                        KafkaTopics.ARTICLES + KafkaTopics.DEAD_LETTER_SUFFIX, key, 1)
                .get(0);
        assertThat(EventRecords.header(dead, "dead-letter-reason")).contains("not an event");
        assertThat(EventRecords.header(dead, "dead-letter-topic")).isEqualTo(KafkaTopics.ARTICLES);
        assertThat(EventRecords.header(dead, "dead-letter-kind")).isEqualTo("NOT_AN_EVENT");
        assertThat(kafka.awaitKey(KafkaTopics.CLAIMS, key, 1)).hasSize(1);
    }

    @Test
    void keeps_the_versions_of_one_article_in_order() throws Exception {
        String key = Articles.usable("ordered", 1, BODY).articleId().toString();
        for (long version = 1; version <= 20; version++) {
            ArticleEvent article = Articles.usable("ordered", version, BODY);
            kafka.send(KafkaTopics.ARTICLES, key, EventJson.mapper().writeValueAsBytes(article));
        }

        List<ConsumerRecord<String, byte[]>> claims = kafka.awaitKey(KafkaTopics.CLAIMS, key, 20);

        assertThat(claims)
                .map(record -> EventJson.mapper()
                        .readValue(record.value(), ClaimsEvent.class)
                        .version())
                .isSorted()
                .hasSize(20);
    }

    /** Text full of names: every sentence brings new ones, so that entities and mentions grow with the text. */
    @Test
    void an_article_of_two_megabytes_does_not_hold_up_the_next_one() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; body.length() < 2_000_000; i++) {
            body.append("Minister Ana ").append(name(i)).append(" of Norway said that Geneva and Hamas would meet. ");
        }
        ArticleEvent large = Articles.usable("large", 1, body.toString());
        String key = large.articleId().toString();

        kafka.send(KafkaTopics.ARTICLES, key, EventJson.mapper().writeValueAsBytes(large));
        kafka.send(KafkaTopics.ARTICLES, key, EventJson.mapper().writeValueAsBytes(Articles.usable("large", 2, BODY)));

        List<ConsumerRecord<String, byte[]>> claims = kafka.awaitKey(KafkaTopics.CLAIMS, key, 2);
        assertThat(claims.stream().map(event -> event.value().length).toList())
                .hasSize(2)
                .allMatch(bytes -> bytes < EventLimits.MOST_BYTES);
        EntitiesEvent entities = EventJson.mapper()
                .readValue(kafka.awaitKey(KafkaTopics.ENTITIES, key, 1).get(0).value(), EntitiesEvent.class);
        assertThat(entities.truncated()).isTrue();
        assertThat(entities.entities())
                .hasSizeLessThanOrEqualTo(EventLimits.CONTRACT.list())
                .allMatch(entity -> entity.mentions().size() <= EventLimits.CONTRACT.inner());
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("K");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append("aeioubdgklmnprstvzxy".charAt(rest % 20));
        }
        return name.append("sen").toString();
    }
}

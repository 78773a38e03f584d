package io.parley.timeline.system;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityType;
import io.parley.timeline.fixture.Stories;
import io.parley.timeline.fixture.Story;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic in which every view has something, and what the service answers about it, by operation. */
final class ExampleStories {

    static final String TOPIC = "gaza-talks";

    private static final String API = "/api/v1";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Object> kafka;

    ExampleStories(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** What the service answers, by the id of the operation; streams aside. */
    Map<String, Response> answers(JsonNode description) throws Exception {
        Map<String, Response> answers = new LinkedHashMap<>(changes());
        String webhook = answers.get("postTopicsSlugWebhooks").path("id");
        String letter = given().get(API + "/dead-letters").path("items[0].id");
        description.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !path.getKey().endsWith("/stream"))
                .forEach(path -> {
                    Map<String, String> places = Map.of(
                            "slug",
                            TOPIC,
                            "entity",
                            "Q38799",
                            "file",
                            "claims.json",
                            "id",
                            path.getKey().contains("webhooks")
                                    ? webhook
                                    : path.getKey().contains("dead-letters")
                                            ? letter
                                            : Stories.coast().id().toString());
                    String address = PLACE.matcher(path.getKey())
                            .replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1))));
                    answers.put(
                            path.getValue().at("/get/operationId").asText(),
                            given().get(address + query(path.getKey()))
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .response());
                });
        return answers;
    }

    private static String query(String path) {
        return switch (path) {
            case API + "/search" -> "?q=guarantees";
            case API + "/progress" -> "?article=" + Stories.coast().id() + ":1";
            case API + "/topics/{slug}" -> "?expand=all";
            default -> "";
        };
    }

    /** Makes the topic, and all that there is to read about it. */
    private Map<String, Response> changes() throws Exception {
        Map<String, Response> answers = new LinkedHashMap<>();
        answers.put("putTopicsSlug", send("""
                {"title": "Truce talks", "entities": ["Gaza", "Hamas"], "words": ["talks", "truce"]}""").put(API + "/topics/" + TOPIC));
        TopicClient topic = new TopicClient(TOPIC);
        Story killed = Story.of("westwire", "killed", "Hamas said the Gaza truce talks go on.")
                .named("Hamas", EntityType.ORG, "Q38799");
        try (EventSender sender = new EventSender(kafka)) {
            sender.send(Stories.earlier());
            sender.send(killed);
            sender.send(Stories.coast().figure("hostages", 48, "about", "2025-10-07", "the 20-point plan"));
            sender.send(Stories.capital());
            sender.send(unfollowed("eastnews", "one"));
            sender.send(unfollowed("westwire", "two"));
            topic.await(view -> view.at("/overview/counts/articles").asInt() == 4);
            sender.send(killed.withdrawn(ArticleStatus.CANCELED, 2));
            topic.await(view -> view.at("/overview/counts/articles").asInt() == 3);
        }
        sendLetter();
        await().atMost(SOON).until(() -> given().get(API + "/dead-letters").path("items[0].id") != null);
        await().atMost(SOON).until(() -> given().get(API + "/suggestions").path("items[0].slug") != null);
        answers.put("putTopicsSlugReaders", send("{\"groups\": []}").put(API + "/topics/" + TOPIC + "/readers"));
        String hooks = API + "/topics/" + TOPIC + "/webhooks";
        Response subscribed =
                send("{\"url\": \"https://receiver.example/parley\"}").post(hooks);
        answers.put("postTopicsSlugWebhooks", subscribed);
        String hook = hooks + "/" + subscribed.path("id");
        answers.put("putTopicsSlugWebhooksId", send("{\"paused\": true}").put(hook));
        answers.put("postTopicsSlugWebhooksIdTest", given().post(hook + "/test"));
        Response merged = send("{\"into\": \"person:anna berg\", \"reason\": \"one person, two names\"}")
                .post(API + "/entities/person:dan katz/merges");
        answers.put("postEntitiesEntityMerges", merged);
        undo(merged);
        Response split = send("{\"name\": \"Hamas\", \"reason\": \"another group of this name\"}")
                .post(API + "/entities/Q38799/splits");
        answers.put("postEntitiesEntitySplits", split);
        undo(split);
        answers.put("postReplays", send("{\"topic\": \"" + TOPIC + "\"}").post(API + "/replays"));
        await().atMost(SOON)
                .until(() -> "DONE".equals(given().get(API + "/replays").path("items[0].state")));
        answers.forEach((id, answer) -> answer.then().statusCode(lessThan(300)));
        return answers;
    }

    private static void undo(Response decision) {
        send("{\"reason\": \"it was right before\"}")
                .post(API + "/entity-decisions/" + decision.path("id") + "/undo")
                .then()
                .statusCode(lessThan(300));
    }

    private static RequestSpecification send(String body) {
        return given().contentType("application/json").body(body);
    }

    private static Story unfollowed(String provider, String item) {
        return Story.of(provider, item, "Pellmark and the Pellmark Dockers began talks on pay.")
                .headline("Talks on the docks")
                .named("Pellmark Dockers", EntityType.ORG, null)
                .named("Pellmark", EntityType.GPE, null)
                .role("Pellmark Dockers", RoleKind.PARTY, "Pellmark Dockers")
                .role("Pellmark", RoleKind.PARTY, "Pellmark")
                .position("Pellmark Dockers", Stance.DEMANDS, Issue.LABOUR, "pay")
                .stage(Stage.TALKS, "began talks");
    }

    private void sendLetter() throws Exception {
        String article = Stories.coast().id().toString();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                "parley.articles.dlq",
                0,
                article,
                ("{\"articleId\": \"" + article + "\", \"version\": 3").getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "dead-letter-kind",
                        "NOT_AN_EVENT",
                        "dead-letter-reason",
                        "no JSON",
                        "dead-letter-group",
                        "parley-extract",
                        "dead-letter-partition",
                        "1",
                        "dead-letter-offset",
                        "17")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }
}

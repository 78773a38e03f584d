package io.parley.ingest.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** NITF documents that act on another one, named with or without its version. */
@IngestTest
class NitfActionTest {

    private final String story = "story-" + UUID.randomUUID();

    private static ValidatableResponse post(String docdata, String id, String words) {
        return given().contentType("application/xml")
                .body("""
                        <nitf><head><docdata %s><doc-id regsrc="nitf.example" id-string="%s"/><du-key version="1"/></docdata></head>
                        <body><body.content><p>%s</p></body.content></body></nitf>""".formatted(docdata, id, words))
                .post("/api/v1/articles")
                .then();
    }

    private void killed(String target) {
        post("", story, "They walked out.").statusCode(202);
        post(
                        "management-doc-idref='" + target + "' management-idref-status='canceled'",
                        "notice-" + UUID.randomUUID(),
                        "Please withdraw the story.")
                .statusCode(200)
                .body("results[0].status", equalTo("ACCEPTED"))
                .body("results[1].status", equalTo("ACCEPTED"))
                .body("results[1].articleId", equalTo(articleId()));
        assertThat(ArticleTopic.of(articleId()))
                .extracting(ArticleEvent::status)
                .containsExactly(ArticleStatus.USABLE, ArticleStatus.CANCELED);
        assertThat(ArticleTopic.of(articleId()).get(1).body()).isEmpty();
    }

    private String articleId() {
        return ArticleId.of("nitf.example", story).toString();
    }

    @Test
    void a_kill_that_names_the_id_alone_reaches_the_story() {
        killed(story);
    }

    @Test
    void a_kill_that_names_id_and_version_reaches_the_story() {
        killed(story + ":1");
    }

    @Test
    void a_kill_that_is_faster_than_its_story_keeps_it_out() {
        post(
                        "management-doc-idref='" + story + ":1' management-idref-status='canceled'",
                        "notice-" + story,
                        "Withdraw.")
                .statusCode(200);
        post("", story, "They walked out.").statusCode(200).body("status", equalTo("STALE"));
        assertThat(ArticleTopic.of(articleId()))
                .extracting(ArticleEvent::status)
                .containsExactly(ArticleStatus.CANCELED);
    }
}

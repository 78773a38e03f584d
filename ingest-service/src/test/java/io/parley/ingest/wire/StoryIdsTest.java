package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import org.junit.jupiter.api.Test;

/** Ids that a feed uses twice: the rule of ADR 0017. */
class StoryIdsTest {

    private static Items rss(String items) {
        return Formats.read(
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Desk</title><link>https://desk.example/</link>" + items
                        + "</channel></rss>");
    }

    private static String item(String guid, String link, String title, String date) {
        return "<item><guid isPermaLink='false'>%s</guid><link>%s</link><title>%s</title><pubDate>%s</pubDate></item>"
                .formatted(guid, link, title, date);
    }

    @Test
    void of_two_versions_of_a_story_in_one_document_the_later_one_counts() {
        Items items = rss(item("1", "https://desk.example/a", "Dockers vote on pay", "Tue, 12 Mar 2024 10:00:00 GMT")
                + item("1", "https://desk.example/a", "Dockers vote on pay offer", "Tue, 12 Mar 2024 12:00:00 GMT"));
        assertThat(items.items().get(0)).isInstanceOf(Identified.Overtaken.class);
        assertThat(article(items, 1).content().headline()).isEqualTo("Dockers vote on pay offer");
    }

    @Test
    void without_dates_the_first_one_counts_as_feeds_have_the_newest_first() {
        Items items = rss("<item><guid>1</guid><title>First poll</title></item>"
                + "<item><guid>1</guid><title>Second poll</title></item>");
        assertThat(article(items, 0).content().headline()).isEqualTo("First poll");
        assertThat(items.items().get(1))
                .isInstanceOfSatisfying(Identified.Overtaken.class, other -> assertThat(other.same())
                        .isFalse());
    }

    @Test
    void another_story_under_a_used_guid_gets_an_id_of_its_own_and_says_so() {
        Items items = rss(item("1", "https://desk.example/a", "Dockers vote on pay", "Tue, 12 Mar 2024 10:00:00 GMT")
                + item("1", "https://desk.example/b", "Miners meet owners in Oslo", "Wed, 13 Mar 2024 10:00:00 GMT"));
        Submission second = article(items, 1);
        assertThat(article(items, 0).itemId()).isEqualTo("1");
        assertThat(second.itemId()).isEqualTo("1 https://desk.example/b");
        assertThat(second.remarks())
                .anySatisfy(remark -> assertThat(remark.text()).contains("belongs to another story"));
    }

    @Test
    void a_provider_that_turns_to_https_or_counts_clicks_tells_the_same_story() {
        Submission plain = article(rss("<item><link>http://desk.example/a</link><title>T</title></item>"), 0);
        Submission counted =
                article(rss("<item><link>https://desk.example/a?utm_source=rss</link><title>T</title></item>"), 0);
        assertThat(counted.articleId()).isEqualTo(plain.articleId());
        assertThat(counted.contentHash()).isEqualTo(plain.contentHash());
    }
}

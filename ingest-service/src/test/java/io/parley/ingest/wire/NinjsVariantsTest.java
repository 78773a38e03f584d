package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.Published;
import io.parley.events.article.Published.Precision;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NinjsVariantsTest {

    private static Submission ninjs(String members) {
        return article("application/json", "{\"uri\": \"https://desk.example/1\", " + members + "}");
    }

    @Test
    void arrays_of_version_2_and_camel_case_of_version_3_say_the_same() {
        String two = "\"contenttype\": \"text/html\", \"value\": \"<p>One.</p><p>Two.</p>\"";
        Submission second = ninjs("\"versioncreated\": \"2025-10-07T10:00:00Z\", \"headlines\": [{\"role\": \"slug\", "
                + "\"value\": \"short\"}, {\"role\": \"main\", \"value\": \"Envoys meet\"}], \"bodies\": [{" + two
                + "}]");
        Submission third = ninjs("\"versionCreated\": \"2025-10-07T10:00:00Z\", \"headlines\": [{\"role\": \"main\", "
                + "\"value\": \"Envoys meet\"}], \"bodies\": [{" + two.replace("contenttype", "contentType") + "}]");
        assertThat(second.content()).isEqualTo(third.content());
        assertThat(third.content().body()).isEqualTo("One.\n\nTwo.");
        assertThat(third.content().headline()).isEqualTo("Envoys meet");
    }

    @Test
    void an_empty_text_gives_way_to_a_marked_up_one() {
        assertThat(ninjs("\"body_text\": \"\", \"body_xhtml\": \"<p>Words.</p>\"")
                        .content()
                        .body())
                .isEqualTo("Words.");
        assertThat(ninjs("\"body_html\": \"<p>HTML.</p>\", \"body_xhtml\": \"<p>XHTML.</p>\"")
                        .content()
                        .body())
                .isEqualTo("XHTML.");
        assertThat(ninjs(
                                "\"bodies\": [{\"contentType\": \"text/plain\", \"value\": \" \"}, "
                                        + "{\"contentType\": \"application/xhtml+xml; charset=utf-8\", \"value\": \"<p>X.</p>\"}]")
                        .content()
                        .body())
                .isEqualTo("X.");
    }

    @Test
    void a_body_in_nitf_gives_its_content_alone() {
        assertThat(ninjs("\"bodies\": [{\"role\": \"nitf\", \"contentType\": \"text/vnd.IPTC.NITF\", \"value\": "
                                + "\"<?xml version='1.0'?><nitf><head><title>T</title></head><body><body.head><hedline>"
                                + "<hl1>H</hl1></hedline></body.head><body.content><p>One.</p><p>Two.</p></body.content>"
                                + "</body></nitf>\"}]")
                        .content()
                        .body())
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void versions_may_be_missing_zero_or_no_numbers() {
        assertThat(ninjs("\"version\": \"0\", \"headline\": \"H\"").order()).isEqualTo(new SenderOrder(0L, null));
        assertThat(ninjs("\"headline\": \"H\"").order()).isEqualTo(SenderOrder.NONE);
        assertThat(ninjs("\"version\": \"b\", \"versioncreated\": \"2025-10-07\", \"headline\": \"H\"")
                        .order())
                .isEqualTo(new SenderOrder(null, Instant.parse("2025-10-07T00:00:00Z")));
        assertThat(ninjs("\"version\": 3, \"headline\": \"H\"").order().number())
                .isEqualTo(3);
    }

    @Test
    void a_date_without_a_time_stays_a_date() {
        assertThat(ninjs("\"headline\": \"H\", \"firstcreated\": \"2025-10-07\"")
                        .content()
                        .published())
                .isEqualTo(new Published("2025-10-07", Precision.DAY));
    }

    @Test
    void what_agencies_keep_under_names_of_their_own_is_ignored() {
        Submission article = ninjs("\"body_text\": \"Words.\", \"text\": {\"a\": 1}, \"publisher\": {\"x\": []}, "
                + "\"by\": [\"A\"], \"language\": {}, \"ednote\": [], \"subject\": [\"plain\", {\"code\": \"c\"}], "
                + "\"x_desk\": null, \"type\": \"text\"");
        assertThat(article.content().body()).isEqualTo("Words.");
        assertThat(article.content().publisher()).isNull();
        assertThat(article.content().subjects()).hasSize(1);
    }

    @Test
    void the_end_of_relevance_is_kept_and_makes_another_content() {
        Submission article = ninjs("\"headline\": \"H\", \"expires\": \"2026-01-01T00:00:00+02:00\"");
        assertThat(article.content().expires()).isEqualTo(Instant.parse("2025-12-31T22:00:00Z"));
        assertThat(article.contentHash())
                .isNotEqualTo(ninjs("\"headline\": \"H\"").contentHash());
    }

    @Test
    void an_item_without_words_is_no_article_and_a_kill_needs_none() {
        assertThat(Formats.read("application/json", "{\"uri\": \"u\", \"type\": \"text\"}")
                        .items()
                        .get(0))
                .isInstanceOf(Identified.NotAnArticle.class);
        assertThat(ninjs("\"pubStatus\": \"canceled\"").content().body()).isEmpty();
    }
}

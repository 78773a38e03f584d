package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Reading.Items;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfVariantsTest {

    private static final String XML = "text/xml";

    private static String nitf(String attributes, String docdata, String body) {
        return """
                <nitf version="-//IPTC//DTD NITF 3.6//EN" xml:lang="en"><head><title>From the head</title>
                <docdata %s><doc-id regsrc="desk" id-string="story-9"/>%s</docdata></head><body>%s</body></nitf>""".formatted(attributes, docdata, body);
    }

    @Test
    void a_namespace_and_a_prefix_change_nothing() {
        Submission article = article(XML, """
                <i:nitf xmlns:i="http://iptc.org/std/NITF/2006-10-18/"><i:head><i:docdata><i:doc-id id-string="a"
                 regsrc="desk"/><i:du-key version="0"/></i:docdata></i:head><i:body><i:body.head><i:hedline>
                <i:hl1>Two<i:br/>lines</i:hl1></i:hedline></i:body.head><i:body.content><i:block><i:p>One.</i:p>
                <i:hl2>Between</i:hl2><i:p>Two.</i:p></i:block></i:body.content></i:body></i:nitf>""");
        assertThat(article.content().headline()).isEqualTo("Two lines");
        assertThat(article.content().body()).isEqualTo("One.\n\nBetween\n\nTwo.");
        assertThat(article.order().number()).isZero();
    }

    @Test
    void what_surrounds_the_story_does_not_belong_to_its_text() {
        Submission article = article(
                XML,
                nitf(
                        "",
                        "",
                        "<body.head><byline>By A. Writer</byline></body.head>"
                                + "<body.content><media media-type='image'><media-caption>A hall</media-caption></media><p>Words.</p>"
                                + "</body.content><body.end><tagline>Reporting by B.</tagline></body.end>"));
        assertThat(article.content().body()).isEqualTo("Words.");
        assertThat(article.content().headline()).isEqualTo("From the head");
        assertThat(article.content().language()).isEqualTo("en");
    }

    @Test
    void a_release_without_an_offset_is_over_only_when_it_is_over_everywhere() {
        String body = "<body.content><p>Words.</p></body.content>";
        assertThat(article(XML, nitf("", "<date.release norm='20310102'/>", body))
                        .embargoed())
                .isEqualTo(Instant.parse("2031-01-02T12:00:00Z"));
        assertThat(article(XML, nitf("", "<date.release norm='20310102T000000'/>", body))
                        .embargoed())
                .isEqualTo(Instant.parse("2031-01-02T12:00:00Z"));
        assertThat(article(XML, nitf("", "<date.release norm='20160909T000100+0100'/>", body))
                        .embargoed())
                .isEqualTo(Instant.parse("2016-09-08T23:01:00Z"));
    }

    @Test
    void the_end_of_relevance_and_the_correction_are_kept() {
        Submission article = article(
                XML,
                nitf(
                        "",
                        "<correction info='Corrects the name.'/><ed-msg info='Note spelling.'/>"
                                + "<date.expire norm='20260101'/>",
                        "<body.content><p>Words.</p></body.content>"));
        assertThat(article.content().editorialNote()).isEqualTo("Corrects the name.; Note spelling.");
        assertThat(article.content().expires()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "story-1:2, story-1, 2",
        "story-1, story-1,",
        "urn:newsml:dpa.com:20090101:190510-99-167362, urn:newsml:dpa.com:20090101:190510-99-167362,",
        "urn:newsml:afp.example:20250101:12345, urn:newsml:afp.example:20250101:12345,",
        "urn:newsml:afp.example:20250101:12345:6, urn:newsml:afp.example:20250101:12345, 6",
        "'tag:desk.example,2025:17', 'tag:desk.example,2025:17',",
        "'tag:desk.example,2025:17:3', 'tag:desk.example,2025:17', 3",
        "urn:story:44, urn:story:44,",
        "https://desk.example/story:2, https://desk.example/story, 2"
    })
    void the_document_that_is_acted_on_is_told_from_its_version(String written, String id, Long version) {
        Items items = Formats.read(
                XML,
                nitf(
                        "management-doc-idref='" + written + "' management-idref-status='withheld'",
                        "",
                        "<body.content><p>Held.</p></body.content>"));
        Submission other = article(items, 1);
        assertThat(other.itemId()).isEqualTo(id);
        assertThat(other.order().number()).isEqualTo(version);
        assertThat(other.status()).isEqualTo(ArticleStatus.WITHHELD);
        assertThat(other.provider()).isEqualTo("desk");
    }
}

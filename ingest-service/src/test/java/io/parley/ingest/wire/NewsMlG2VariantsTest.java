package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What senders may write in NewsML-G2 and other senders do not. */
class NewsMlG2VariantsTest {

    private static final String XML = "application/vnd.iptc.g2.newsitem+xml";

    private static String item(String meta, String content, String set) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:desk.example:2025:7" version="2"
                xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/>%s</itemMeta>
                <contentMeta><headline>Envoys meet</headline>%s</contentMeta><contentSet>%s</contentSet></newsItem>""".formatted(meta, content, set);
    }

    private static String body(String set) {
        return article(XML, item("", "", set)).content().body();
    }

    @Test
    void prefixes_instead_of_default_namespaces_change_nothing() {
        Submission article = article(XML, """
                <?xml version="1.0"?>
                <g2:newsItem xmlns:g2="http://iptc.org/std/nar/2006-10-01/" xmlns:h="http://www.w3.org/1999/xhtml"
                 guid="tag:desk.example,2025:7" version="4"><g2:itemMeta><g2:itemClass qcode="ninat:text"/>
                <g2:versionCreated>2025-10-07T10:00:00Z</g2:versionCreated></g2:itemMeta>
                <g2:contentMeta><g2:headline>Envoys <g2:span>meet</g2:span></g2:headline></g2:contentMeta>
                <g2:contentSet><g2:inlineXML><h:html><h:head><h:title>No</h:title></h:head>
                <h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></g2:inlineXML></g2:contentSet></g2:newsItem>""");
        assertThat(article.content().body()).isEqualTo("One.\n\nTwo.");
        assertThat(article.content().headline()).isEqualTo("Envoys meet");
        assertThat(article.provider()).isEqualTo("desk.example");
        assertThat(article.order().number()).isEqualTo(4);
    }

    @Test
    void of_several_renditions_the_one_with_the_most_words_counts() {
        assertThat(body("<inlineXML contenttype='application/sportsml+xml'><sports-content><name>Reds</name>"
                        + "</sports-content></inlineXML>"
                        + "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Short.</p></body></html></inlineXML>"
                        + "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><head><title>No</title></head>"
                        + "<body><body.head><hedline><hl1>No</hl1></hedline></body.head>"
                        + "<body.content><p>The whole story.</p></body.content>"
                        + "<body.content><p>And its end.</p></body.content></body></nitf></inlineXML>"))
                .isEqualTo("The whole story.\n\nAnd its end.");
    }

    @Test
    void data_inline_is_plain_marked_up_or_encoded() {
        assertThat(body("<inlineData contenttype='text/plain'>Plain\nas it is. </inlineData>"))
                .isEqualTo("Plain\nas it is. ");
        assertThat(
                        body(
                                "<inlineData contenttype='text/html'><![CDATA[<p>One &amp; two.</p><p>Three.</p>]]></inlineData>"))
                .isEqualTo("One & two.\n\nThree.");
        String words = Base64.getEncoder().encodeToString("Encoded.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(body("<inlineData contenttype='text/plain' encoding='encd:base64'>" + words + "</inlineData>"))
                .isEqualTo("Encoded.");
    }

    @Test
    void content_that_lies_elsewhere_leaves_the_headline_alone() {
        assertThat(body("<remoteContent href='http://desk.example/7.html' contenttype='text/html'/>"))
                .isEmpty();
        assertThat(body("<inlineXML contenttype='application/sportsml+xml'><sports-content><name>Reds</name>"
                        + "</sports-content></inlineXML>"))
                .isEmpty();
    }

    @Test
    void a_status_is_told_by_its_scheme_whatever_the_alias() {
        String renamed = "<pubStatus qcode='x:%s'/>";
        assertThat(article(XML, item(renamed.formatted("withheld"), "", "")).status())
                .isEqualTo(ArticleStatus.WITHHELD);
        assertThat(article(XML, item(renamed.formatted("canceled"), "", "")).status())
                .isEqualTo(ArticleStatus.CANCELED);
        String uri = "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>";
        assertThat(article(XML, item("<signal qcode='sig:update'/>" + uri, "", ""))
                        .status())
                .isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void media_topics_are_known_by_their_scheme_and_not_by_their_alias() {
        String catalog = "<newsItem guid='u' version='1'><catalog>"
                + "<scheme alias='t' uri='http://cv.iptc.org/newscodes/mediatopic/'/>"
                + "<scheme alias='medtop' uri='http://desk.example/topics/'/></catalog><contentMeta><headline>H</headline>"
                + "<subject qcode='t:20000073'/><subject qcode='medtop:7'/>"
                + "<subject uri='http://cv.iptc.org/newscodes/mediatopic/20000065'/><subject literal='ports'/>"
                + "</contentMeta></newsItem>";
        assertThat(article(XML, catalog).content().subjects())
                .extracting(Subject::code)
                .containsExactly("medtop:20000073", "http://desk.example/topics/7", "medtop:20000065", "ports");
    }

    @Test
    void a_translated_headline_gives_way_to_that_in_the_items_language() {
        Submission article = article(
                XML,
                item("", "", "<inlineData>x</inlineData>")
                        .replace("<headline>", "<headline xml:lang='fr'>Rencontre</headline><headline xml:lang='en'>"));
        assertThat(article.content().headline()).isEqualTo("Envoys meet");
    }

    @Test
    void notes_and_the_end_of_relevance_are_kept() {
        Submission article = article(
                XML,
                item(
                        "<edNote>Corrects the date.</edNote><edNote>Adds a quote.</edNote><signal qcode='sig:correction'/>"
                                + "<expires>2026-01-01T00:00:00Z</expires>",
                        "",
                        "<inlineData>x</inlineData>"));
        assertThat(article.content().editorialNote()).isEqualTo("Corrects the date.; Adds a quote.");
        assertThat(article.content().expires()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void without_a_number_versions_go_by_their_time() {
        Submission article = article(
                XML,
                item("<versionCreated>2025-10-07T10:00:00+02:00</versionCreated>", "", "")
                        .replace("version=\"2\"", ""));
        assertThat(article.order()).isEqualTo(new SenderOrder(null, Instant.parse("2025-10-07T08:00:00Z")));
    }

    @Test
    void a_message_with_prefixes_and_a_wrong_item_answers_for_each() {
        String message = "<n:newsMessage xmlns:n='http://iptc.org/std/nar/2006-10-01/'><n:header/><n:itemSet>"
                + item("", "", "<inlineData>One.</inlineData>")
                + item("<pubStatus qcode='stat:lost'/>", "", "")
                + "<n:conceptItem guid='c'/><n:planningItem guid='p'/><n:knowledgeItem guid='k'/>"
                + "</n:itemSet></n:newsMessage>";
        Items items = Formats.read("application/xml", message);
        assertThat(items.several()).isTrue();
        assertThat(items.items()).hasSize(5);
        assertThat(article(items, 0).content().body()).isEqualTo("One.");
        assertThat(items.items().get(1)).isInstanceOf(Identified.Refused.class);
        assertThat(items.items().subList(2, 5)).allMatch(Identified.NotAnArticle.class::isInstance);
    }
}

package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Subject;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class XmlFormatsTest {

    private static final String XML = "application/xml";

    private static Submission article(Items items, int index) {
        assertThat(items.items().get(index)).isInstanceOf(Identified.Article.class);
        return ((Identified.Article) items.items().get(index)).submission();
    }

    private static Identified.Refused refused(Items items) {
        assertThat(items.items().get(0)).isInstanceOf(Identified.Refused.class);
        return (Identified.Refused) items.items().get(0);
    }

    private static String g2(String meta, String content) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:desk.example:2025:1" version="3">
                <catalog><scheme alias="topic" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>
                <itemMeta><itemClass qcode="ninat:text"/><provider literal="desk"/>
                <versionCreated>2025-10-07T10:00:00+03:00</versionCreated>
                <firstCreated>2025-10-06T23:30:00+03:00</firstCreated>%s</itemMeta>
                <contentMeta><by>A. Writer</by><headline>Envoys meet</headline>
                <subject qcode="topic:20000073"><name>peace process</name></subject></contentMeta>
                <contentSet>%s</contentSet></newsItem>""".formatted(meta, content);
    }

    @Test
    void a_news_item_gives_identity_version_times_and_paragraphs() {
        String body = "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>"
                + "<p>First  paragraph.</p><p>Second,<br/>with a break.</p></body></html></inlineXML>";
        Submission article = article(Formats.read(XML, g2("", body)), 0);
        assertThat(article.provider()).isEqualTo("desk");
        assertThat(article.itemId()).isEqualTo("urn:newsml:desk.example:2025:1");
        assertThat(article.order()).isEqualTo(new SenderOrder(3L, Instant.parse("2025-10-07T07:00:00Z")));
        assertThat(article.content().body()).isEqualTo("First paragraph.\n\nSecond,\nwith a break.");
        assertThat(article.content().headline()).isEqualTo("Envoys meet");
        assertThat(article.content().published().value()).startsWith("2025-10-06T23:30");
        assertThat(article.content().subjects()).containsExactly(new Subject("medtop:20000073", "peace process"));
    }

    @Test
    void a_status_wins_over_a_signal_and_an_embargo_stands_beside_a_usable_status() {
        Submission kill =
                article(Formats.read(XML, g2("<signal qcode='sig:update'/><pubStatus qcode='st:canceled'/>", "")), 0);
        assertThat(kill.status()).isEqualTo(ArticleStatus.CANCELED);
        Submission held = article(
                Formats.read(
                        XML,
                        g2(
                                "<embargoed>2031-01-01T00:00:00Z</embargoed><pubStatus qcode='stat:usable'/>",
                                "<inlineData contenttype='text/plain'>Later.</inlineData>")),
                0);
        assertThat(held.status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(held.isHeldAt(Instant.parse("2030-12-31T23:59:59Z"))).isTrue();
    }

    @Test
    void a_message_answers_for_each_of_its_items() {
        String message = "<newsMessage><itemSet>" + g2("", "<inlineData>Words.</inlineData>")
                + "<packageItem guid='p'/></itemSet></newsMessage>";
        Items items = Formats.read(XML, message);
        assertThat(items.several()).isTrue();
        assertThat(article(items, 0).content().body()).isEqualTo("Words.");
        assertThat(items.items().get(1)).isInstanceOf(Identified.NotAnArticle.class);
    }

    @Test
    void a_nitf_document_may_kill_another() {
        String nitf = """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
                <nitf><head><docdata management-status="usable" management-doc-idref="story-1:2"
                 management-idref-status="canceled"><doc-id regsrc="desk" id-string="story-9"/>
                <date.issue norm="20251007T100000+0200"/><du-key version="4"/></docdata></head>
                <body><body.head><hedline><hl1>Kill</hl1></hedline></body.head>
                <body.content><p>Please&nbsp;withdraw the story.</p></body.content></body></nitf>""";
        Items items = Formats.read(XML, nitf);
        Submission itself = article(items, 0);
        assertThat(itself.content().body()).isEqualTo("Please withdraw the story.");
        assertThat(itself.order().number()).isEqualTo(4);
        Submission other = article(items, 1);
        assertThat(other.itemId()).isEqualTo("story-1");
        assertThat(other.order().number()).isEqualTo(2);
        assertThat(other.status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void a_revision_of_newsml_1_shares_its_identity_with_the_others() {
        String newsml = """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>afp.example</ProviderId>
                <DateId>20251007</DateId><NewsItemId>TX-1</NewsItemId>
                <RevisionId PreviousRevision="1" Update="N">2</RevisionId></NewsIdentifier></Identification>
                <NewsManagement><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>
                <DateAndTime>20310101T000000Z</DateAndTime></StatusWillChange></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Talks</HeadLine></NewsLines><ContentItem>
                <MediaType FormalName="Text"/><DataContent><p>One.</p><p>Two.</p></DataContent></ContentItem>
                </NewsComponent></NewsItem></NewsML>""";
        Submission article = article(Formats.read(XML, newsml), 0);
        assertThat(article.itemId()).isEqualTo("urn:newsml:afp.example:20251007:TX-1");
        assertThat(article.order().number()).isEqualTo(2);
        assertThat(article.embargoed()).isEqualTo(Instant.parse("2031-01-01T00:00:00Z"));
        assertThat(article.content().body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void the_update_time_of_a_feed_entry_orders_it_and_is_not_its_date() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><link href="https://desk.example/"/>
                <entry><id>tag:desk.example,2025:1</id><title>Talks &amp; tea</title>
                <updated>2025-10-08T09:00:00Z</updated><content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry>
                <entry><id>tag:desk.example,2025:2</id><title>Dated</title><published>2025-10-07T09:00:00Z</published>
                <updated>2025-10-08T09:00:00Z</updated></entry></feed>""";
        Items items = Formats.read("application/atom+xml", atom);
        Submission first = article(items, 0);
        assertThat(first.content().published()).isNull();
        assertThat(first.order().time()).isEqualTo(Instant.parse("2025-10-08T09:00:00Z"));
        assertThat(first.content().headline()).isEqualTo("Talks & tea");
        assertThat(first.content().body()).isEqualTo("Words.");
        assertThat(first.provider()).isEqualTo("desk.example");
        assertThat(article(items, 1).content().published().value()).startsWith("2025-10-07");
    }

    @Test
    void a_page_gives_its_story_without_what_surrounds_it() {
        String page = """
                <!doctype html><html lang="en"><head><title>Site</title><meta property="og:title" content="Talks open">
                <link rel="canonical" href="https://paper.example/talks">
                <meta property="article:published_time" content="2025-10-07T09:00:00+02:00"></head><body>
                <nav><p>Home</p></nav><div><article><h1>Talks open</h1><p>Teams sat down.</p><p>They left at six.</p>
                </article></div><footer><p>Imprint and a long line of other words.</p></footer></body></html>""";
        Submission article = article(Formats.read("text/html", page), 0);
        assertThat(article.content().body()).isEqualTo("Teams sat down.\n\nThey left at six.");
        assertThat(article.content().headline()).isEqualTo("Talks open");
        assertThat(article.itemId()).isEqualTo("https://paper.example/talks");
    }

    @Test
    @Timeout(10)
    void hostile_xml_is_refused_quickly() {
        String lol = "<!ENTITY l0 'lol'>";
        StringBuilder laughs = new StringBuilder(lol);
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        Map<String, String> hostile = Map.ofEntries(
                entry("laughs", "<!DOCTYPE nitf [" + laughs + "]><nitf>&l9;</nitf>"),
                entry("unknown", "<!DOCTYPE lolz [" + laughs + "]><lolz>&l9;</lolz>"),
                entry("xxe", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss>&x;</rss>"),
                entry("deep", "<nitf>" + "<a>".repeat(100_000) + "</nitf>"),
                entry("torn", "<newsItem guid='x'><itemMeta>"));
        hostile.forEach((name, xml) -> {
            Instant start = Instant.now();
            assertThat(refused(Formats.read(XML, xml)).refusal().kind().status())
                    .as(name)
                    .isEqualTo(400);
            assertThat(Duration.between(start, Instant.now())).as(name).isLessThan(Duration.ofSeconds(3));
        });
    }

    @Test
    void what_is_over_a_limit_of_the_parser_is_told_in_words_of_our_own() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        Map<String, String> over = Map.of(
                "more attributes", "<nitf" + attributes + "/>",
                "a name is longer", "<nitf><" + "n".repeat(5_000) + "/></nitf>");
        over.forEach((words, xml) -> assertThat(
                        refused(Formats.read(XML, xml)).refusal().toString())
                .contains(words)
                .doesNotContain("JAXP", "FEATURE_SECURE_PROCESSING", "jdk.xml"));
    }

    @Test
    void xml_of_a_foreign_vocabulary_is_not_supported() {
        assertThat(refused(Formats.read(XML, "<invoice/>")).refusal().kind().status())
                .isEqualTo(415);
    }
}

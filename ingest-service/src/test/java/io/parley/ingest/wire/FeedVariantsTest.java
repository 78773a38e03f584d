package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.Published;
import io.parley.events.article.Published.Precision;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Reading.Items;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FeedVariantsTest {

    private static Items rss(String items) {
        return Formats.read("application/rss+xml", """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Desk</title>
                <link>https://desk.example/</link>%s</channel></rss>""".formatted(items));
    }

    private static Submission item(String members) {
        return article(rss("<item><guid>1</guid><title>Talks</title>" + members + "</item>"), 0);
    }

    @Test
    void a_date_keeps_the_offset_that_its_sender_wrote() {
        assertThat(item("<pubDate>Tue, 07 Oct 2025 01:30:00 +0300</pubDate>")
                        .content()
                        .published())
                .isEqualTo(new Published("2025-10-07T01:30+03:00", Precision.SECOND));
        assertThat(item("<dc:date>2025-10-07</dc:date>").content().published())
                .isEqualTo(new Published("2025-10-07", Precision.DAY));
        assertThat(item("<pubDate>Tue, 07 Oct 2025 01:30:00 EST</pubDate>")
                        .content()
                        .published())
                .isEqualTo(new Published("2025-10-07T01:30-05:00", Precision.SECOND));
        assertThat(item("<pubDate>on Tuesday</pubDate>").content().published()).isNull();
    }

    @Test
    void the_whole_story_goes_before_its_summary() {
        assertThat(item("<description>Short.</description>"
                                + "<content:encoded><![CDATA[<p>The whole story.</p><p>In two.</p>]]></content:encoded>")
                        .content()
                        .body())
                .isEqualTo("The whole story.\n\nIn two.");
    }

    @Test
    void a_description_without_markup_keeps_its_paragraphs() {
        assertThat(item("<description>One\n   goes on.\n\n Two &amp;amp; three.</description>")
                        .content()
                        .body())
                .isEqualTo("One goes on.\n\nTwo & three.");
    }

    @Test
    void plain_text_of_atom_may_speak_of_tags() {
        Submission article = article(Formats.read("application/atom+xml", """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Desk</a:title><a:id>f</a:id>
                <a:entry><a:id>tag:desk.example,2025:1</a:id><a:title type="text">Talks</a:title>
                <a:published>2025-10-07T01:30:00+03:00</a:published>
                <a:content type="text">Use &lt;b&gt; with care.</a:content></a:entry></a:feed>"""), 0);
        assertThat(article.content().body()).isEqualTo("Use <b> with care.");
        assertThat(article.content().published().value()).isEqualTo("2025-10-07T01:30+03:00");
    }

    @Test
    void a_charset_that_is_declared_inside_is_honoured() {
        String feed = "<?xml version='1.0' encoding='windows-1252'?><rss version='2.0'><channel><title>D</title>"
                + "<item><guid>1</guid><title>“Übergabe”</title></item></channel></rss>";
        Items items = Formats.read("application/xml", feed.getBytes(Charset.forName("windows-1252")));
        assertThat(article(items, 0).content().headline()).isEqualTo("“Übergabe”");
    }
}

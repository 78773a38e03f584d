package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.Published;
import io.parley.ingest.article.domain.ContentHash;
import io.parley.ingest.article.domain.Submission;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

    private static Submission page(String head, String body) {
        return article(
                "text/html",
                "<!doctype html><html lang='en'><head><link rel='canonical' "
                        + "href='https://paper.example/a'><title>A | Paper</title>" + head + "</head><body>" + body
                        + "</body></html>");
    }

    @Test
    void a_story_in_several_sections_is_found_whole() {
        assertThat(page(
                                "",
                                "<nav><p>Home, world and a long line of sections to choose from.</p></nav><article>"
                                        + "<div><p>The first part of the story.</p></div><div><p>The second part of it.</p></div>"
                                        + "<div><p>The third part of the story.</p></div></article>"
                                        + "<div class='more'><p>Another story to read.</p></div>")
                        .content()
                        .body())
                .isEqualTo("The first part of the story.\n\nThe second part of it.\n\nThe third part of the story.");
    }

    @Test
    void a_column_of_teasers_does_not_drag_the_page_along() {
        assertThat(page(
                                "",
                                "<div id='story'><p>One long paragraph of the story that tells what happened.</p>"
                                        + "<p>Another one that tells what was said about it.</p></div>"
                                        + "<div id='teasers'><p>Also of interest today.</p><p>And this, too.</p></div>")
                        .content()
                        .body())
                .isEqualTo("One long paragraph of the story that tells what happened.\n\n"
                        + "Another one that tells what was said about it.");
    }

    @Test
    void linked_data_tell_headline_author_publisher_and_date() {
        Submission article = page(
                "<script type='application/ld+json'>{broken</script>"
                        + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": [\"NewsArticle\"],"
                        + "\"headline\": \"Talks open\", \"datePublished\": \"2025-10-07T09:00:00+02:00\","
                        + "\"author\": [{\"name\": \"A. Writer\"}], \"publisher\": {\"name\": \"The Paper\"}}]}</script>",
                "<p>Words.</p>");
        assertThat(article.content().headline()).isEqualTo("Talks open");
        assertThat(article.content().byline()).isEqualTo("A. Writer");
        assertThat(article.content().publisher()).isEqualTo("The Paper");
        assertThat(article.content().published()).isEqualTo(Published.parse("2025-10-07T09:00:00+02:00"));
        assertThat(article.content().body()).isEqualTo("Words.");
    }

    @Test
    void a_page_that_parts_its_lines_by_breaks_alone_is_read_too() {
        assertThat(page("", "<h1>Talks open</h1>Teams sat down.<br><br>They left at six.")
                        .content()
                        .body())
                .isEqualTo("Teams sat down.\n\nThey left at six.");
    }

    @Test
    void all_blocks_of_a_story_are_found_and_lists_notices_and_captions_are_not() {
        String first = "The miners of Kalla and the owners of the quarry met in Oslo on Tuesday for talks on wages.";
        String second = "“We will not sign before the wages are paid,” union leader Ivo Horn said on Tuesday night.";
        assertThat(page(
                                "",
                                "<div class='cookie-notice'><p>We use cookies to make this site work for you.</p></div><article>"
                                        + "<div class='body'><p>" + first + "</p></div><div class='ad'>Ad</div>"
                                        + "<figure><img src='a.jpg'><figcaption>The hall on Tuesday.</figcaption></figure>"
                                        + "<div class='body'><blockquote><p>" + second + "</p></blockquote></div>"
                                        + "<div class='share-bar'><a href='#'>Share</a></div>"
                                        + "<h3>You may like</h3><ul><li><a href='/1'>Mayor opens a bridge</a></li>"
                                        + "<li><a href='/2'>Ten recipes for spring</a></li></ul></article>")
                        .content()
                        .body())
                .isEqualTo(first + "\n\n" + second);
    }

    @Test
    void the_published_date_is_not_the_modified_one() {
        assertThat(page(
                                "<meta property='article:modified_time' content='2025-10-09T09:00:00Z'>"
                                        + "<meta property='article:published_time' content='2025-10-07T09:00:00Z'>",
                                "<p>Words.</p>")
                        .content()
                        .published())
                .isEqualTo(Published.parse("2025-10-07T09:00:00Z"));
        assertThat(page(
                                "",
                                "<article><p class='meta'>Updated <time datetime='2025-10-09T09:00:00Z'>today</time></p>"
                                        + "<p class='meta'>Published <time datetime='2025-10-07T09:00:00Z'>Tuesday</time></p>"
                                        + "<p>Words of the story.</p></article>")
                        .content()
                        .published())
                .isEqualTo(Published.parse("2025-10-07T09:00:00Z"));
    }

    @Test
    void a_relative_address_of_a_page_is_read_against_where_it_lies() {
        Submission article = article(
                Formats.read(
                        "text/html",
                        "<html><head><link rel='canonical' href='/a?utm_source=x'></head><p>Words.</p></html>"
                                .getBytes(StandardCharsets.UTF_8),
                        null,
                        URI.create("https://paper.example/b")),
                0);
        assertThat(article.content().url()).isEqualTo("https://paper.example/a");
    }

    @Test
    void a_page_that_names_no_address_is_known_by_its_words() {
        Submission article = article(
                "text/html", "<!doctype html><title>A | Paper</title><body><article><p>Teams sat down.</p></article>");
        assertThat(article.itemId()).isEqualTo(ContentHash.ofText("Teams sat down."));
    }
}

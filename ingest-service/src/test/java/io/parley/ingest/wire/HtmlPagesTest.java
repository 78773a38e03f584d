package io.parley.ingest.wire;

import static io.parley.ingest.wire.Formats.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.events.article.Published;
import io.parley.ingest.article.domain.ContentHash;
import io.parley.ingest.article.domain.Submission;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_page_of_blocks_within_blocks_without_end_is_refused() {
        assertThatThrownBy(() -> page("", "<div>".repeat(100_000) + "x"))
                .hasMessageContaining("nested deeper than 1000");
        assertThat(page("", "<div>".repeat(500) + "<p>Words of the story that are told at length.</p>")
                        .content()
                        .body())
                .contains("Words of the story");
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

    private static final String FIRST =
            "<p>The miners of Kalla and the owners of the quarry met in Oslo on Tuesday for talks on wages.</p>";
    private static final String SECOND =
            "<p>The union leader said after the session that the wages of March had still not been paid.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='meta'><span>Updated:</span> <time datetime='2024-05-05T10:00:00Z'>5 May</time></p>",
                "<div class='last-updated'><time datetime='2024-05-05T10:00:00Z'>5 May</time></div>",
                "<p>The next round is planned for <time datetime='2024-06-01'>1 June</time> in the town hall, said the mayor, and"
                        + " both sides will come.</p>",
                "<ul><li><a href='/other'>Another story</a> <time datetime='2023-01-01'>1 January</time></li></ul>"
            })
    void a_time_of_something_else_is_no_date_of_publication(String time) {
        assertThat(page("", "<article>" + time + FIRST + SECOND + "</article>")
                        .content()
                        .published())
                .isNull();
    }

    @Test
    void of_two_labelled_times_the_published_one_counts() {
        assertThat(page(
                                "",
                                "<article><p>Last modified <time datetime='2024-05-05T10:00:00Z'>5 May</time>, published"
                                        + " <time datetime='2024-03-12T10:00:00Z'>12 March</time></p>" + FIRST + SECOND
                                        + "</article>")
                        .content()
                        .published())
                .isEqualTo(Published.parse("2024-03-12T10:00:00Z"));
    }

    @Test
    void of_several_linked_articles_the_one_of_this_address_counts() {
        Submission article = page(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"url\": \"https://paper.example/other\","
                        + "\"headline\": \"Another story\", \"datePublished\": \"2021-01-01T00:00:00Z\"}</script>"
                        + "<script type='application/ld+json'>//<![CDATA[\n{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\":"
                        + "\"LiveBlogPosting\", \"url\": \"https://paper.example/a\", \"headline\": \"R&amp;D &#8211; talks\","
                        + "\"datePublished\": \"2024-03-12T18:30:00Z\", \"author\": [{\"name\": \"A. Berg\"}, {\"name\": \"I. Horn\"}]}}"
                        + "\n//]]></script>",
                FIRST + SECOND);
        assertThat(article.content().headline()).isEqualTo("R&D – talks");
        assertThat(article.content().byline()).isEqualTo("A. Berg, I. Horn");
        assertThat(article.content().published()).isEqualTo(Published.parse("2024-03-12T18:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By midnight nobody had signed.",
                "Like the miners, the dockers want a rise.",
                "Join the talks or lose the right to strike, the mayor said.",
                "Advertising revenue fell by a fifth, she said.",
                "Published figures show that wages fell in March.",
                "Related talks resume on Monday in Bergen.",
                "More from each side is needed, the mayor said.",
                "500 shares changed hands before the deal.",
                "Updated offers came in on Thursday, the union said.",
                "Follow the money, Horn said."
            })
    void a_sentence_of_the_story_stays_whatever_word_it_begins_with(String sentence) {
        assertThat(page("", "<article>" + FIRST + "<p>" + sentence + "</p>" + SECOND + "</article>")
                        .content()
                        .body())
                .contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anna Berg",
                "Advertisement",
                "Related: Quarry stays closed",
                "Read more: Quarry stays closed",
                "Follow us on Facebook.",
                "Sign up for our newsletter.",
                "Updated 12 March 2024",
                "3 comments",
                "À lire aussi : la carrière reste fermée"
            })
    void a_label_between_paragraphs_does_not(String label) {
        assertThat(page("", "<article>" + FIRST + "<p>" + label + "</p>" + SECOND + "</article>")
                        .content()
                        .body())
                .doesNotContain(label);
    }

    @Test
    void a_section_whose_id_was_made_from_its_title_stays() {
        assertThat(page(
                                "",
                                "<article>" + FIRST + SECOND
                                        + "<section id='social-security-reform'><h2>Social security</h2><p>The reform would cost"
                                        + " the owners two per cent of the wages.</p></section></article>")
                        .content()
                        .body())
                .contains("Social security", "two per cent");
    }

    @Test
    void a_story_in_two_articles_is_found_whole_with_its_first_paragraph_in_the_header() {
        String lede = "The owners of the quarry have offered four per cent, the first figure that they name.";
        assertThat(page(
                                "",
                                "<main><article><header><h1>Deal near</h1><p>" + lede
                                        + "</p><p>By A. Writer</p></header>" + FIRST + "</article><article>" + SECOND
                                        + "</article></main>")
                        .content()
                        .body()
                        .split("\n\n"))
                .hasSize(3)
                .startsWith(lede);
    }

    @Test
    void a_canonical_link_to_the_home_page_names_no_story() {
        Submission article = article(
                Formats.read(
                        "text/html",
                        "<html><head><link rel='canonical' href='https://paper.example/'></head><p>Words.</p></html>"
                                .getBytes(StandardCharsets.UTF_8),
                        null,
                        URI.create("https://paper.example/b")),
                0);
        assertThat(article.itemId()).isEqualTo("https://paper.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void a_feed_that_is_served_as_a_page_or_text_is_a_feed(String type) {
        assertThat(Formats.read(
                                type,
                                "<?xml version='1.0'?><rss version='2.0'><channel><item><guid>1</guid><title>A</title></item>"
                                        + "<item><guid>2</guid><title>B</title></item></channel></rss>")
                        .items())
                .hasSize(2);
    }
}

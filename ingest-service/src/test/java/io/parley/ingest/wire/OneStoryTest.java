package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.article.Published;
import io.parley.events.article.Published.Precision;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading.Items;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled dispatch in every format: the same article but for the format. */
class OneStoryTest {

    private static final Path FOLDER = Path.of(System.getProperty("parley.project.root", ".."), "samples", "formats");
    private static final String PROVIDER = "northline.example";
    private static final String ID = "urn:newsml:northline.example:20251104:ferry-timetable";
    private static final String HEADLINE = "Ferry operators and dockers of Marrowick agree on winter timetable";
    private static final Published PUBLISHED = new Published("2025-11-04T18:20+01:00", Precision.SECOND);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ninjs-1.json, application/json, ninjs",
        "ninjs-2.json, application/json, ninjs",
        "ninjs-3.json, application/json, ninjs",
        "newsml-g2-nitf.xml, application/vnd.iptc.g2.newsitem+xml, newsml-g2",
        "newsml-g2-xhtml.xml, application/vnd.iptc.g2.newsitem+xml, newsml-g2",
        "newsml-g2-plain.xml, application/xml, newsml-g2",
        "nitf.xml, text/xml, nitf",
        "newsml-1.xml, application/octet-stream, newsml-1",
        "rss-2.0.xml, application/rss+xml, feed",
        "rss-1.0.xml, application/rdf+xml, feed",
        "atom-1.0.xml, application/atom+xml, feed",
        "page.html, text/html, html",
        "plain.txt, text/plain, text",
        "cloudevent-structured.json, application/cloudevents+json, ninjs",
        "cloudevent-batched.json, application/cloudevents-batch+json, ninjs",
        "cloudevent-binary.http, application/xml, nitf"
    })
    void every_format_tells_the_same_story(String file, String type, String format) throws IOException {
        Submission article = read(file, type, format.equals("text") || format.equals("html"));
        assertThat(article.articleId()).isEqualTo(ArticleId.of(PROVIDER, ID));
        assertThat(article.provider()).isEqualTo(PROVIDER);
        assertThat(article.itemId()).isEqualTo(ID);
        assertThat(article.status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(article.content().headline()).isEqualTo(HEADLINE);
        assertThat(article.content().body()).isEqualTo(Files.readString(FOLDER.resolve("plain.txt")));
        assertThat(article.content().published()).isEqualTo(PUBLISHED);
        assertThat(article.content().language()).isEqualTo("en");
        assertThat(article.content().byline()).isIn(null, "Teodor Brandt");
        assertThat(article.order().number()).isIn(null, 1L);
        assertThat(article.format()).isEqualTo(format);
    }

    @Test
    void every_file_of_the_folder_is_in_the_table() throws IOException {
        String table = Files.readString(FOLDER.resolveSibling("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(table::contains);
        }
    }

    private static Submission read(String file, String type, boolean named) throws IOException {
        String content = Files.readString(FOLDER.resolve(file));
        String document = file.endsWith(".http") ? content.substring(content.indexOf("\n\n") + 2) : content;
        Parameters parameters = named
                ? Parameters.read(ID, null, HEADLINE, "2025-11-04T18:20:00+01:00", PROVIDER, null, "en")
                : Parameters.NONE;
        Items items = Formats.read(type, document.getBytes(StandardCharsets.UTF_8), parameters);
        List<Identified> all = items.items();
        assertThat(all).hasSize(1);
        return Formats.article(items, 0);
    }
}

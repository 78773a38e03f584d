package io.parley.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFileTest {

    @Test
    void a_folder_is_read_with_all_below_it_in_the_order_of_the_names(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : new String[] {"c.txt", "b/2.xml", "b/1.json", "a.json", "README.md"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(ArticleFile.at(folder))
                .extracting(file -> folder.relativize(file.path()).toString())
                .containsExactly("a.json", "b/1.json", "b/2.xml", "c.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "story.json, x, application/json",
        "STORY.TXT, {, text/plain; charset=utf-8",
        "feed.rss, x, application/rss+xml",
        "story, {\"uri\":1}, application/json",
        "story, ' <newsItem/>', application/xml",
        "story, Once, text/plain; charset=utf-8"
    })
    void the_name_decides_the_content_type_and_else_the_first_character(String name, String text, String type) {
        ArticleFile file = new ArticleFile(Path.of(name));
        assertThat(file.contentType(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
    }
}

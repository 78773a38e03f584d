package io.parley.timeline.web.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(at("https://agency.example/1").link()).isEqualTo("https://agency.example/1");
        assertThat(at("javascript:alert(1)").link()).isNull();
        assertThat(at(null).link()).isNull();
    }

    private static ArticlePage at(@Nullable String url) {
        return new ArticlePage(
                "id", 1, 1, "Agency", null, url, null, null, null, null, List.of(), MarkedText.of("text", List.of()));
    }
}

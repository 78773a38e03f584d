package io.parley.ingest.article.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void theSignatureIsAFunctionOfTheWordsAlone() {
        Signature plain = Similarity.of("The ferry talks resumed in Visby on Monday, the mediator said.");
        Signature shouted = Similarity.of("THE FERRY TALKS -- RESUMED IN VISBY\n\non Monday (the mediator said)");
        assertThat(plain).isEqualTo(shouted);
    }

    @Test
    void itCountsEveryRunOfFiveWordsOnce() {
        assertThat(runs("one two three four five six")).isEqualTo(2);
        assertThat(runs("tick tick tick tick tick tick tick tick")).isEqualTo(1);
        assertThat(runs("only three words")).isEqualTo(1);
    }

    @Test
    void aTextWithoutAWordHasNone() {
        assertThat(Similarity.of(" -- … \n")).isNull();
        assertThat(Similarity.of("")).isNull();
    }

    @Test
    void theContractsSampleCarriesTheSignatureOfItsBody() throws IOException {
        try (InputStream sample =
                ArticleEvent.class.getResourceAsStream("/io/parley/events/samples/article-full.json")) {
            ArticleEvent article = EventJson.mapper().readValue(sample, ArticleEvent.class);
            assertThat(Similarity.of(Objects.requireNonNull(article.body()))).isEqualTo(article.signature());
        }
    }

    private static int runs(String text) {
        Signature signature = Objects.requireNonNull(Similarity.of(text));
        return ByteBuffer.wrap(Base64.getDecoder().decode(signature.value())).getInt();
    }
}

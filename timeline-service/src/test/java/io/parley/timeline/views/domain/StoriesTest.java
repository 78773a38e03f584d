package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventJson;
import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final ArticleId A = ArticleId.of("p", "a");
    private static final ArticleId B = ArticleId.of("p", "b");
    private static final ArticleId C = ArticleId.of("p", "c");

    @Test
    void aCopyWithAnEditedLeadIsTheSameStoryAndARewriteIsNot() {
        Stories stories = new Stories(
                Map.of(
                        A,
                        Signatures.ofRuns(0, 500),
                        B,
                        Signatures.sharing(440, 60, 1),
                        C,
                        Signatures.sharing(50, 450, 2)),
                List.of(A, B, C));
        assertThat(stories.of(A)).isEqualTo(stories.of(B));
        assertThat(stories.of(C)).isEqualTo(C);
        assertThat(stories.count()).isEqualTo(2);
    }

    @Test
    void aCopyCutToAThirdIsTheSameStory() {
        Stories stories =
                new Stories(Map.of(A, Signatures.ofRuns(0, 600), B, Signatures.ofRuns(0, 200)), List.of(A, B));
        assertThat(stories.of(A)).isEqualTo(stories.of(B));
    }

    @Test
    void aFollowUpThatRepeatsHalfOfTheBackgroundIsAStoryOfItsOwn() {
        Stories stories = new Stories(
                Map.of(A, Signatures.sharing(250, 250, 1), B, Signatures.sharing(250, 250, 2)), List.of(A, B));
        assertThat(stories.count()).isEqualTo(2);
    }

    @Test
    void anArticleWithoutASignatureIsAStoryOfItsOwn() {
        Stories stories = new Stories(Map.of(A, Signatures.ofRuns(0, 500)), List.of(A, B));
        assertThat(stories.of(B)).isEqualTo(B);
        assertThat(stories.of(C)).isEqualTo(C);
        assertThat(stories.count()).isEqualTo(2);
    }

    @Test
    void manyCopiesOfOneStoryAreOneStory() {
        Map<ArticleId, MinHash> signatures = new HashMap<>();
        for (int copy = 0; copy < 300; copy++) {
            signatures.put(ArticleId.of("p", "copy " + copy), Signatures.sharing(450, 50, copy));
        }
        assertThat(new Stories(signatures, signatures.keySet()).count()).isEqualTo(1);
    }

    @Test
    void theContractsSampleIsRead() throws IOException {
        try (InputStream sample =
                ArticleEvent.class.getResourceAsStream("/io/parley/events/samples/article-full.json")) {
            ArticleEvent article = EventJson.mapper().readValue(sample, ArticleEvent.class);
            assertThat(MinHash.of(article.signature())).isPresent();
        }
    }

    @Test
    void aSignatureOfAnotherSchemeOrABrokenOneIsNone() {
        assertThat(MinHash.of(new Signature("another", "AAAA"))).isEmpty();
        assertThat(MinHash.of(new Signature(Signature.SUPER_MIN_HASH, "not base64!")))
                .isEmpty();
        assertThat(MinHash.of(new Signature(Signature.SUPER_MIN_HASH, "AAAA"))).isEmpty();
    }

    @Property(tries = 50)
    void theOrderOfTheArticlesDoesNotMatter(@ForAll Random random) {
        Map<ArticleId, MinHash> signatures = new HashMap<>();
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ArticleId id = ArticleId.of("p", Integer.toString(i));
            articles.add(id);
            signatures.put(id, Signatures.sharing(random.nextInt(400), 1 + random.nextInt(200), random.nextInt(3)));
        }
        Stories one = new Stories(signatures, articles);
        Collections.shuffle(articles, random);
        Stories other = new Stories(signatures, articles);
        articles.forEach(article -> assertThat(one.of(article)).isEqualTo(other.of(article)));
    }
}

package io.parley.timeline.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final ArticleId A = ArticleId.of("p", "a");
    private static final ArticleId B = ArticleId.of("p", "b");
    private static final ArticleId C = ArticleId.of("p", "c");

    /** A signature of 64 values of which the last so many are its own. */
    private static MinHash signature(int own, int salt) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            values.add(i < 64 - own ? i : i * 1000 + salt);
        }
        return new MinHash("test", values);
    }

    @Test
    void aLightlyEditedCopyIsTheSameStoryAndARewriteIsNot() {
        Stories stories =
                new Stories(Map.of(A, signature(0, 0), B, signature(16, 1), C, signature(60, 2)), List.of(A, B, C));
        assertThat(stories.of(A)).isEqualTo(stories.of(B));
        assertThat(stories.of(C)).isEqualTo(C);
        assertThat(stories.count()).isEqualTo(2);
    }

    @Property(tries = 200)
    void theOrderOfTheArticlesDoesNotMatter(
            @ForAll @IntRange(min = 0, max = 64) int first, @ForAll @IntRange(min = 0, max = 64) int second) {
        Map<ArticleId, MinHash> signatures =
                Map.of(A, signature(0, 0), B, signature(first, 1), C, signature(second, 2));
        List<ArticleId> articles = new ArrayList<>(List.of(A, B, C));
        Stories one = new Stories(signatures, articles);
        Collections.reverse(articles);
        Stories other = new Stories(signatures, articles);
        articles.forEach(article -> assertThat(one.of(article)).isEqualTo(other.of(article)));
    }
}

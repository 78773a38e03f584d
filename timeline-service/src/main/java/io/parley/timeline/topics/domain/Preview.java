package io.parley.timeline.topics.domain;

import io.parley.timeline.facts.domain.ReportedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a definition finds among some articles.
 *
 * @param examined number of the articles it was tried on
 * @param lost how many that the present definition has would leave the topic
 * @param gained how many would come to it
 * @param words how many each word of the definition finds by itself
 * @param newest headlines of the newest that match
 */
public record Preview(int examined, int matches, int lost, int gained, List<WordCount> words, List<Sample> newest) {

    private static final int SAMPLES = 8;

    /** A word and the number of articles that it finds without the other words. */
    public record WordCount(String word, int articles) {}

    /** An article that matches. */
    public record Sample(
            String articleId,
            long version,
            String provider,
            String headline,
            @Nullable String published) {}

    public Preview {
        words = List.copyOf(words);
        newest = List.copyOf(newest);
    }

    /** An article as a line that leads to it. */
    public static Sample sample(ReportedArticle article) {
        return new Sample(
                article.id().toString(),
                article.article().version(),
                article.provider(),
                Objects.requireNonNullElse(article.article().headline(), "Without a headline"),
                article.published());
    }

    /** Tries a definition, and what it would change where another one holds now. */
    public static Preview of(
            List<ReportedArticle> articles,
            Function<TopicDefinition, Predicate<ReportedArticle>> matching,
            TopicDefinition wanted,
            @Nullable TopicDefinition present) {
        Predicate<ReportedArticle> fits = matching.apply(wanted);
        Predicate<ReportedArticle> had = present == null ? article -> false : matching.apply(present);
        List<ReportedArticle> found = articles.stream().filter(fits).toList();
        List<WordCount> words = new ArrayList<>();
        for (String word : wanted.words()) {
            Predicate<ReportedArticle> alone = matching.apply(wanted.withWords(List.of(word)));
            words.add(new WordCount(word, (int) articles.stream().filter(alone).count()));
        }
        return new Preview(
                articles.size(),
                found.size(),
                (int) articles.stream().filter(had.and(fits.negate())).count(),
                (int) found.stream().filter(had.negate()).count(),
                words,
                found.stream()
                        .sorted(Comparator.comparing(ReportedArticle::order).reversed())
                        .limit(SAMPLES)
                        .map(Preview::sample)
                        .toList());
    }
}

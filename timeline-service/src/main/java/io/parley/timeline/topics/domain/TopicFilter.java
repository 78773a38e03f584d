package io.parley.timeline.topics.domain;

import io.parley.events.article.ArticleEvent;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A definition made ready: says which articles match and which of their paragraphs are on the topic. */
public final class TopicFilter {

    private final TopicDefinition definition;
    private final NamedEntities entities;
    private final Phrases words;
    private final Phrases exclude;
    private final World world;

    public TopicFilter(TopicDefinition definition, World world) {
        this.definition = definition;
        this.entities = new NamedEntities(definition.entities(), world);
        this.words = new Phrases(definition.words());
        this.exclude = new Phrases(definition.exclude());
        this.world = world;
    }

    /** The parts of articles that are on the topic, of those that match. */
    public List<OnTopicArticle> apply(Collection<ReportedArticle> reported) {
        return new TopicParts(this).of(reported);
    }

    /** What is needed to tell the parts of a matching article that are on the topic, see {@link TopicParts}. */
    ArticlePart part(ReportedArticle reported) {
        return new ArticlePart(reported, entities, words, world);
    }

    /** Whether the article as a whole matches the definition. */
    public boolean matches(ReportedArticle reported) {
        return fits(reported.article())
                && (entities.isEmpty()
                        || reported.entities().stream().anyMatch(entities::include)
                        || inText(reported.article(), entities::inWordsOf));
    }

    /** Whether an article that no engine has read yet matches, as far as its text tells. */
    public boolean matchesUnread(ArticleEvent article) {
        return fits(article) && (entities.isEmpty() || inText(article, entities::areWrittenIn));
    }

    /** Whether the definition names an actor, by its id or one of the forms of its name. */
    public boolean names(String id, Collection<String> forms) {
        return entities.name(id, forms);
    }

    /** Whether a text holds one of the definition's words. */
    public boolean hasWord(String text) {
        return words.in(text);
    }

    private boolean fits(ArticleEvent article) {
        return inTime(article) && !inText(article, exclude::in) && (words.isEmpty() || inText(article, words::in));
    }

    private static boolean inText(ArticleEvent article, Predicate<String> test) {
        return test.test(article.body()) || (article.headline() != null && test.test(article.headline()));
    }

    private boolean inTime(ArticleEvent article) {
        if (definition.from() == null && definition.to() == null) {
            return true;
        }
        if (article.published() == null) {
            return false;
        }
        LocalDate day = article.published().day();
        return (definition.from() == null || !day.isBefore(definition.from()))
                && (definition.to() == null || !day.isAfter(definition.to()));
    }
}

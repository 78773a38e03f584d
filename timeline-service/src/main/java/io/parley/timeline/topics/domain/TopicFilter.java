package io.parley.timeline.topics.domain;

import io.parley.events.article.ArticleEvent;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.world.domain.World;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The part of an article that is on the topic, or nothing when the article does not match. */
    public Optional<OnTopicArticle> apply(ReportedArticle reported) {
        if (!matches(reported)) {
            return Optional.empty();
        }
        BodyText body = new BodyText(reported.article().body());
        Relevance relevance = new Relevance(reported, body, entities, words, world);
        return Optional.of(new OnTopicArticle(reported, body, relevance.onTopic()));
    }

    /** Whether the article as a whole matches the definition. */
    public boolean matches(ReportedArticle reported) {
        ArticleEvent article = reported.article();
        if (!inTime(article)) {
            return false;
        }
        String headline = article.headline() == null ? "" : article.headline();
        if (exclude.in(headline) || exclude.in(article.body())) {
            return false;
        }
        boolean named = entities.isEmpty()
                || reported.entities().stream().anyMatch(entities::include)
                || entities.inWordsOf(headline)
                || entities.inWordsOf(article.body());
        return named && (words.isEmpty() || words.in(headline) || words.in(article.body()));
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

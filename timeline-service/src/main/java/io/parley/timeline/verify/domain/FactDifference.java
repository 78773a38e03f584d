package io.parley.timeline.verify.domain;

import io.parley.events.article.ArticleId;

/**
 * An event of Kafka that the database does not hold as it is, or an article that is in the database alone.
 *
 * @param source Kafka topic of the event
 */
public record FactDifference(DifferenceKind kind, String source, ArticleId articleId, long version) {}

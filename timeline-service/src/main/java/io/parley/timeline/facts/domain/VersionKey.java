package io.parley.timeline.facts.domain;

import io.parley.events.article.ArticleId;

/** One version of one article. */
public record VersionKey(ArticleId articleId, long version) {}

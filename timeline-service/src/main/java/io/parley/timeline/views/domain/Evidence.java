package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;

/** The span of an article's body that a fact rests on; offsets are code points, text is exactly those characters. */
public record Evidence(ArticleId articleId, long version, String provider, int start, int end, String text) {}

package io.parley.ingest.wire.application;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** An item of a document, ready for the intake or for an answer. */
public sealed interface Identified {

    /** To be taken in. */
    record Article(Submission submission) implements Identified {}

    /**
     * Another item of the same document has this id and says more or later things, or the same.
     *
     * @param same whether it says the same
     */
    record Overtaken(ArticleId articleId, boolean same, String reason) implements Identified {}

    /** Nothing for Parley; the id is there where the item had one. */
    record NotAnArticle(@Nullable ArticleId articleId, String reason) implements Identified {}

    /** To be mended by its sender. */
    record Refused(Refusal refusal) implements Identified {}
}

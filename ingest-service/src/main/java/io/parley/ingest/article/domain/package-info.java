/** What an article is to ingest: identity, order of versions, equality of content. Plain Java. */
@NullMarked
package io.parley.ingest.article.domain;

import org.jspecify.annotations.NullMarked;

/** HTTP, PostgreSQL and Kafka around the intake. */
@NullMarked
package io.parley.ingest.article.adapter;

import org.jspecify.annotations.NullMarked;

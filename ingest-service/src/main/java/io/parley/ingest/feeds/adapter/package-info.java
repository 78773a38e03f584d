/** Feeds in PostgreSQL, over HTTP, and as an interface for operators. */
@NullMarked
package io.parley.ingest.feeds.adapter;

import org.jspecify.annotations.NullMarked;

/** The history over HTTP, read from PostgreSQL. */
@NullMarked
package io.parley.ingest.history.adapter;

import org.jspecify.annotations.NullMarked;

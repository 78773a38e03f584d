/** Taking in a stream of articles, chunk by chunk, with bounded memory. */
@NullMarked
package io.parley.ingest.batch.application;

import org.jspecify.annotations.NullMarked;

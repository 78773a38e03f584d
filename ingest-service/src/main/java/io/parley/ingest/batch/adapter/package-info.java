/** The HTTP side of batches: lines in, answers out. */
@NullMarked
package io.parley.ingest.batch.adapter;

import org.jspecify.annotations.NullMarked;

/** Choosing the format of a document and making submissions of what it holds. */
@NullMarked
package io.parley.ingest.wire.application;

import org.jspecify.annotations.NullMarked;

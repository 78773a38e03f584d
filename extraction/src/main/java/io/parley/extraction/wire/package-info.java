/** Turning findings into the records of the wire contract: code points, references, ids. */
@NullMarked
package io.parley.extraction.wire;

import org.jspecify.annotations.NullMarked;

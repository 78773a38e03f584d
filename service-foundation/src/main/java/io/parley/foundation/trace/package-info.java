/** Traces of what happens to an article, across threads, records and rows (ADR 0030). */
@NullMarked
package io.parley.foundation.trace;

import org.jspecify.annotations.NullMarked;

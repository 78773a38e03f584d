/** Expressions of time and their ISO 8601 values. */
@NullMarked
package io.parley.extraction.dates;

import org.jspecify.annotations.NullMarked;

/** Unmatched news in PostgreSQL, and where suggestions are asked for. */
@NullMarked
package io.parley.timeline.suggestions.adapter;

import org.jspecify.annotations.NullMarked;

/** Search in PostgreSQL, and where it is asked for. */
@NullMarked
package io.parley.timeline.search.adapter;

import org.jspecify.annotations.NullMarked;

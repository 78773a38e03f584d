/** Changes as JSON, and how they are read from PostgreSQL. */
@NullMarked
package io.parley.timeline.changes.adapter;

import org.jspecify.annotations.NullMarked;

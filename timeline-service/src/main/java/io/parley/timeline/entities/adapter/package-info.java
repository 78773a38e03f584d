/** Entities from the views in PostgreSQL, and where they are asked for. */
@NullMarked
package io.parley.timeline.entities.adapter;

import org.jspecify.annotations.NullMarked;

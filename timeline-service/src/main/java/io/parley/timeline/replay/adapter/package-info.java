/** Replays in PostgreSQL and over HTTP, and the loop that ends them. */
@NullMarked
package io.parley.timeline.replay.adapter;

import org.jspecify.annotations.NullMarked;

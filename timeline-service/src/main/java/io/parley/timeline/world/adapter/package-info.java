/** Reads that knowledge from the tables of the extraction engine. */
@NullMarked
package io.parley.timeline.world.adapter;

import org.jspecify.annotations.NullMarked;

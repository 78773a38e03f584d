/** Threads that work beside requests, and how they bear faults. */
@NullMarked
package io.parley.timeline.background;

import org.jspecify.annotations.NullMarked;

/** What is kept in memory between uses, within bounds. */
@NullMarked
package io.parley.timeline.memory;

import org.jspecify.annotations.NullMarked;

/** Connects committed changes with the subscribers of this replica. */
@NullMarked
package io.parley.timeline.stream.application;

import org.jspecify.annotations.NullMarked;

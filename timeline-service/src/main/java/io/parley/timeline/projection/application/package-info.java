/** Recomputes topics whose facts changed and tells what changed. */
@NullMarked
package io.parley.timeline.projection.application;

import org.jspecify.annotations.NullMarked;

/** What changed between two states of a view. */
@NullMarked
package io.parley.timeline.projection.domain;

import org.jspecify.annotations.NullMarked;

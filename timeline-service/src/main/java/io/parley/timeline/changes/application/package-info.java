/** Finds what changed in a topic since a time or a revision. */
@NullMarked
package io.parley.timeline.changes.application;

import org.jspecify.annotations.NullMarked;

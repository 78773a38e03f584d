/** Suggests topics to a reader. */
@NullMarked
package io.parley.timeline.suggestions.application;

import org.jspecify.annotations.NullMarked;

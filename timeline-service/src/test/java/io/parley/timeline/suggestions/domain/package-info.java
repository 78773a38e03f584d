/** Tests of what could be followed. */
@NullMarked
package io.parley.timeline.suggestions.domain;

import org.jspecify.annotations.NullMarked;

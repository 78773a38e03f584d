/** Follows, changes and drops topics. */
@NullMarked
package io.parley.timeline.topics.application;

import org.jspecify.annotations.NullMarked;

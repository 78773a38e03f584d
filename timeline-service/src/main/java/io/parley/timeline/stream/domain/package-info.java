/** What subscribers receive and how a stream catches up. */
@NullMarked
package io.parley.timeline.stream.domain;

import org.jspecify.annotations.NullMarked;

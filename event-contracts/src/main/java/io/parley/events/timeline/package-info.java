/** What timeline-service says when the view of a topic changed. */
@NullMarked
package io.parley.events.timeline;

import org.jspecify.annotations.NullMarked;

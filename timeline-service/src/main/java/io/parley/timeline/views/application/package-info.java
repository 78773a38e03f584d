/** Answers with the view of a topic, as it is or as of a time. */
@NullMarked
package io.parley.timeline.views.application;

import org.jspecify.annotations.NullMarked;

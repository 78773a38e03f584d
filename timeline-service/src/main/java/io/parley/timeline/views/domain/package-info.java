/** The views of a topic, each a pure function of its facts. */
@NullMarked
package io.parley.timeline.views.domain;

import org.jspecify.annotations.NullMarked;

/** What changed in a topic, told in sentences with what was before. */
@NullMarked
package io.parley.timeline.changes.domain;

import org.jspecify.annotations.NullMarked;

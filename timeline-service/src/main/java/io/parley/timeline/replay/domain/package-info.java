/** What a replay is and how far it has come. */
@NullMarked
package io.parley.timeline.replay.domain;

import org.jspecify.annotations.NullMarked;

/** Takes in events and hands out the versions that count. */
@NullMarked
package io.parley.timeline.facts.application;

import org.jspecify.annotations.NullMarked;

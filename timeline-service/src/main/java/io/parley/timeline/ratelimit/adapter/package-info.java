/** How many questions one reader may ask, so that a runaway dashboard does not crowd out the others. */
@NullMarked
package io.parley.timeline.ratelimit.adapter;

import org.jspecify.annotations.NullMarked;

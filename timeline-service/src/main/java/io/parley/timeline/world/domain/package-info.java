/** General knowledge that views use: who belongs to which side, which place lies in which. */
@NullMarked
package io.parley.timeline.world.domain;

import org.jspecify.annotations.NullMarked;

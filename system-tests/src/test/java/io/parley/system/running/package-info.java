/** The Parley that the journeys run against: one started here, or one that properties name. */
@NullMarked
package io.parley.system.running;

import org.jspecify.annotations.NullMarked;

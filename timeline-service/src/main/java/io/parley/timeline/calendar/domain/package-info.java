/** What stands in the calendar of all negotiations. */
@NullMarked
package io.parley.timeline.calendar.domain;

import org.jspecify.annotations.NullMarked;

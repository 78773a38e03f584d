/** The calendar of all negotiations. */
@NullMarked
package io.parley.timeline.calendar.application;

import org.jspecify.annotations.NullMarked;

/** The calendar in PostgreSQL. */
@NullMarked
package io.parley.timeline.calendar.adapter;

import org.jspecify.annotations.NullMarked;

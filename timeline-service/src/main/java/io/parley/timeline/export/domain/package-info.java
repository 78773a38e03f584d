/** Views in forms that other programs read: tables, feeds, calendars. */
@NullMarked
package io.parley.timeline.export.domain;

import org.jspecify.annotations.NullMarked;

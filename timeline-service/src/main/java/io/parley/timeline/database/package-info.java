/** The little that is needed to speak SQL to PostgreSQL. */
@NullMarked
package io.parley.timeline.database;

import org.jspecify.annotations.NullMarked;

/** Topics over REST and in PostgreSQL. */
@NullMarked
package io.parley.timeline.topics.adapter;

import org.jspecify.annotations.NullMarked;

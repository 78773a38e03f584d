/** Work list, change log and outbox in PostgreSQL; the outbox's way to Kafka. */
@NullMarked
package io.parley.timeline.projection.adapter;

import org.jspecify.annotations.NullMarked;

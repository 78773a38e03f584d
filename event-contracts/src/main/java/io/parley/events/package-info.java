/** How events are written as JSON; one room per Kafka topic below. */
@NullMarked
package io.parley.events;

import org.jspecify.annotations.NullMarked;

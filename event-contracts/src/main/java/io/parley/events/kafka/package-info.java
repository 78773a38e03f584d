/** Kafka topics, keys and CloudEvents names, declared once. */
@NullMarked
package io.parley.events.kafka;

import org.jspecify.annotations.NullMarked;

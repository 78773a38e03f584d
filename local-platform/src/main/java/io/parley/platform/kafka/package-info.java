/** The Kafka broker as a child process, and the topics that Parley declares. */
@NullMarked
package io.parley.platform.kafka;

import org.jspecify.annotations.NullMarked;

/** Starts what Parley needs around it on one machine: a real Kafka broker and a real PostgreSQL. */
@NullMarked
package io.parley.platform;

import org.jspecify.annotations.NullMarked;

/** Server-sent events, fed from Kafka. */
@NullMarked
package io.parley.timeline.stream.adapter;

import org.jspecify.annotations.NullMarked;

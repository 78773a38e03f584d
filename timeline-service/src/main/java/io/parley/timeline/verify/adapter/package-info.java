/** Verification over Kafka and HTTP. */
@NullMarked
package io.parley.timeline.verify.adapter;

import org.jspecify.annotations.NullMarked;

/** Dead letters in Kafka and PostgreSQL, and their endpoints. */
@NullMarked
package io.parley.timeline.deadletters.adapter;

import org.jspecify.annotations.NullMarked;

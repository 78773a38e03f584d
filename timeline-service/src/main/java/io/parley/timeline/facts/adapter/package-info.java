/** Kafka in, PostgreSQL out: how facts arrive and where they are kept. */
@NullMarked
package io.parley.timeline.facts.adapter;

import org.jspecify.annotations.NullMarked;

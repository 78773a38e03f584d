/** Webhooks over REST, in PostgreSQL, and as requests to their receivers. */
@NullMarked
package io.parley.timeline.webhooks.adapter;

import org.jspecify.annotations.NullMarked;

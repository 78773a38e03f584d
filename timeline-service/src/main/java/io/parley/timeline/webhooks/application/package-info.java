/** Sends the changes of topics to those who subscribed to them by webhook. */
@NullMarked
package io.parley.timeline.webhooks.application;

import org.jspecify.annotations.NullMarked;

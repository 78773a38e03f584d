/** Subscriptions of a topic by webhook: what is sent, how it is signed, when it is tried again. */
@NullMarked
package io.parley.timeline.webhooks.domain;

import org.jspecify.annotations.NullMarked;

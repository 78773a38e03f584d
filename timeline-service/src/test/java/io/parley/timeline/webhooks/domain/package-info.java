@NullMarked
package io.parley.timeline.webhooks.domain;

import org.jspecify.annotations.NullMarked;

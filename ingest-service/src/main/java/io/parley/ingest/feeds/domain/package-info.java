/** When a feed is asked again. Plain Java. */
@NullMarked
package io.parley.ingest.feeds.domain;

import org.jspecify.annotations.NullMarked;

/** What is known of an article when its claims and events are written. */
@NullMarked
package io.parley.extraction.reading;

import org.jspecify.annotations.NullMarked;

/** Spans of an article's body. */
@NullMarked
package io.parley.events.text;

import org.jspecify.annotations.NullMarked;

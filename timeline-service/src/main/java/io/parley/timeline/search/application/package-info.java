/** Searching the views and the headlines. */
@NullMarked
package io.parley.timeline.search.application;

import org.jspecify.annotations.NullMarked;

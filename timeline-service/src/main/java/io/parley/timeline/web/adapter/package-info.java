/** Serves the pages as HTML. */
@NullMarked
package io.parley.timeline.web.adapter;

import org.jspecify.annotations.NullMarked;

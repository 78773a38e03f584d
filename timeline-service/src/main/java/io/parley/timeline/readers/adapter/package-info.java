/** Who the caller of a request is as a reader. */
@NullMarked
package io.parley.timeline.readers.adapter;

import org.jspecify.annotations.NullMarked;

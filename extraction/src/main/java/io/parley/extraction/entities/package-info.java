/** Finding who and what is named, and which mentions are the same. */
@NullMarked
package io.parley.extraction.entities;

import org.jspecify.annotations.NullMarked;

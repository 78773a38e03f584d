/** The meetings that an article reports, announces or calls off: whether there is one, when, where and of whom. */
@NullMarked
package io.parley.extraction.meetings;

import org.jspecify.annotations.NullMarked;

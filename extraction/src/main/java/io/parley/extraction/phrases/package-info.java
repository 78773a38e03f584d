/** Patterns of words, as the vocabularies write them, and finding them in a text. */
@NullMarked
package io.parley.extraction.phrases;

import org.jspecify.annotations.NullMarked;

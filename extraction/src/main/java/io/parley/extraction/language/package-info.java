/** Telling the language of a text. */
@NullMarked
package io.parley.extraction.language;

import org.jspecify.annotations.NullMarked;

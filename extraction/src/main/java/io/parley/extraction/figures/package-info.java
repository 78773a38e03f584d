/** Quantities that an analyst would note: numbers read, what they count, of what kind they are, which are worth it. */
@NullMarked
package io.parley.extraction.figures;

import org.jspecify.annotations.NullMarked;

/** How sure an attribution is: what speaks for it, weighed by what annotated articles taught. */
@NullMarked
package io.parley.extraction.confidence;

import org.jspecify.annotations.NullMarked;

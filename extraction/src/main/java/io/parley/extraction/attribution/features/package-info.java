/** What the attribution models look at: facts of the text as numbers, and features made of them. */
@NullMarked
package io.parley.extraction.attribution.features;

import org.jspecify.annotations.NullMarked;

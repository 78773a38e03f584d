/** Reading the data files that hold the engine's knowledge. */
@NullMarked
package io.parley.extraction.resource;

import org.jspecify.annotations.NullMarked;

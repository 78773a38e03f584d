/** Shape rules that need no knowledge: what the engine can do with the data files taken away. */
@NullMarked
package io.parley.extraction.baseline;

import org.jspecify.annotations.NullMarked;

/** How well and how fast copies of a wire story are found among many articles. */
@NullMarked
package io.parley.benchmarks.copies;

import org.jspecify.annotations.NullMarked;

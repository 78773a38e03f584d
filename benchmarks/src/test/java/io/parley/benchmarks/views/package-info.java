/** Pages that were read line by line. */
@NullMarked
package io.parley.benchmarks.views;

import org.jspecify.annotations.NullMarked;

/** How fast many readers of one stream hear of a change. */
@NullMarked
package io.parley.benchmarks.stream;

import org.jspecify.annotations.NullMarked;

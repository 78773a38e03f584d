/** How long somebody waits who starts Parley. */
@NullMarked
package io.parley.benchmarks.start;

import org.jspecify.annotations.NullMarked;

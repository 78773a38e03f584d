/** Whether services that run for long stay as they are. */
@NullMarked
package io.parley.benchmarks.soak;

import org.jspecify.annotations.NullMarked;

/** An endpoint that parses lines and sends them, with no versions, no duplicates and no embargo. */
@NullMarked
package io.parley.benchmarks.endpoint;

import org.jspecify.annotations.NullMarked;

/** Measuring Parley beside its peers and limits; the measurements themselves are in the module {@code benchmarks}. */
@NullMarked
package io.parley.cli.bench;

import org.jspecify.annotations.NullMarked;

/** Made-up texts that benchmarks read. */
@NullMarked
package io.parley.benchmarks.text;

import org.jspecify.annotations.NullMarked;

/** How fast the extraction engine reads, beside CoreNLP where the profile brings it. */
@NullMarked
package io.parley.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;

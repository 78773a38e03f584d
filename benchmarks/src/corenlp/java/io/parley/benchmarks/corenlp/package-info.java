/** CoreNLP as the peer of the extraction engine. */
@NullMarked
package io.parley.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;

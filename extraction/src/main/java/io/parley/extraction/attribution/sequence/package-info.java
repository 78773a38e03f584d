/** Linear-chain models: decoding, probabilities and the compact file they are kept in. */
@NullMarked
package io.parley.extraction.attribution.sequence;

import org.jspecify.annotations.NullMarked;

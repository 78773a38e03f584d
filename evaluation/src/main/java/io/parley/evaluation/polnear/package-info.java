/** PolNeAR splits: reading their stand-off annotations and scoring attributions against them. */
@NullMarked
package io.parley.evaluation.polnear;

import org.jspecify.annotations.NullMarked;

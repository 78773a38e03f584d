/** Trains the attribution models from an annotated corpus; not shipped. */
@NullMarked
package io.parley.training;

import org.jspecify.annotations.NullMarked;

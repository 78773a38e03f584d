/** When two names, spans or lists of them count as the same. */
@NullMarked
package io.parley.evaluation.compare;

import org.jspecify.annotations.NullMarked;

/** The engine: one article in, what it says out. */
@NullMarked
package io.parley.extraction;

import org.jspecify.annotations.NullMarked;

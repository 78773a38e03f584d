/** Who depends on whom in a sentence: a trained parser after Universal Dependencies, and the trees that it makes. */
@NullMarked
package io.parley.extraction.syntax;

import org.jspecify.annotations.NullMarked;

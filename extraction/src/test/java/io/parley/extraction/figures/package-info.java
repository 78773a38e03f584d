@NullMarked
package io.parley.extraction.figures;

import org.jspecify.annotations.NullMarked;

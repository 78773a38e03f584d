/** Classifiers that decide where much meaning hangs on few words; their features are made beside each use. */
@NullMarked
package io.parley.extraction.learned;

import org.jspecify.annotations.NullMarked;

/** Finding who said what: source, cue and content spans. */
@NullMarked
package io.parley.extraction.attribution;

import org.jspecify.annotations.NullMarked;

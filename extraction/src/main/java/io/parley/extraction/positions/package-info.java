/** What each side holds: from what is said, and from what the article tells. */
@NullMarked
package io.parley.extraction.positions;

import org.jspecify.annotations.NullMarked;

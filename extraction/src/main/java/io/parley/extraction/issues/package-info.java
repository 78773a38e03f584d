/** What is negotiated: the issue of an article and of any stretch of its words. */
@NullMarked
package io.parley.extraction.issues;

import org.jspecify.annotations.NullMarked;

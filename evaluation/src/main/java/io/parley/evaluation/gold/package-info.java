/** Annotated articles: what they hold and how they are read from a folder. */
@NullMarked
package io.parley.evaluation.gold;

import org.jspecify.annotations.NullMarked;

/** What is counted for an article and for all of them: figures, confusions, errors. */
@NullMarked
package io.parley.evaluation.score;

import org.jspecify.annotations.NullMarked;

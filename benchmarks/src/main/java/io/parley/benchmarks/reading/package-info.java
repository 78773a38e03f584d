/** What readers notice: how long answers take, how soon they hear of an article, how many come through a second. */
@NullMarked
package io.parley.benchmarks.reading;

import org.jspecify.annotations.NullMarked;

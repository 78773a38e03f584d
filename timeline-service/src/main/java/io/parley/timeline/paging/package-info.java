/** Pages of lists, and the cursors that lead from one to the next. */
@NullMarked
package io.parley.timeline.paging;

import org.jspecify.annotations.NullMarked;

/** How many requests one client may make, so that a runaway one does not crowd out the others. */
@NullMarked
package io.parley.foundation.ratelimit;

import org.jspecify.annotations.NullMarked;

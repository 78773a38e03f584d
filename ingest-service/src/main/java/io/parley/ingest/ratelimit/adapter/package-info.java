/** How many requests one sender may make, so that a runaway one does not crowd out the others. */
@NullMarked
package io.parley.ingest.ratelimit.adapter;

import org.jspecify.annotations.NullMarked;

/** What a search finds. */
@NullMarked
package io.parley.timeline.search.domain;

import org.jspecify.annotations.NullMarked;

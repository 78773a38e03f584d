/** What could be followed, from news that belongs to no topic. */
@NullMarked
package io.parley.timeline.suggestions.domain;

import org.jspecify.annotations.NullMarked;

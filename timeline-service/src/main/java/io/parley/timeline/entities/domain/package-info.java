/** An entity across topics: what it holds, said and met. */
@NullMarked
package io.parley.timeline.entities.domain;

import org.jspecify.annotations.NullMarked;

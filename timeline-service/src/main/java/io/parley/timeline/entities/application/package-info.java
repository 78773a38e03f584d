/** Asks for entities across topics. */
@NullMarked
package io.parley.timeline.entities.application;

import org.jspecify.annotations.NullMarked;

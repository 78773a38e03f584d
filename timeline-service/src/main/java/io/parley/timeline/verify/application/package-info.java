/** Compares what is stored with what it has to follow from. */
@NullMarked
package io.parley.timeline.verify.application;

import org.jspecify.annotations.NullMarked;

/** Faults at random under load: nothing is lost, nothing doubled, and what is kept equals what it follows from. */
@NullMarked
package io.parley.system.faults;

import org.jspecify.annotations.NullMarked;

/** A topic's view laid out for people at a terminal. */
@NullMarked
package io.parley.cli.print;

import org.jspecify.annotations.NullMarked;

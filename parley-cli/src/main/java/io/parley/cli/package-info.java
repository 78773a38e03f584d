/** The parley command: its entry point and the list of its commands. */
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;

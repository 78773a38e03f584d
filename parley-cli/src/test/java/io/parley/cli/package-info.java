/** Tests of the command line as a user meets it. */
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;

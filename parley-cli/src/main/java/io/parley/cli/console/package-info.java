/** What every command shares at the terminal: output, progress, errors and exit codes. */
@NullMarked
package io.parley.cli.console;

import org.jspecify.annotations.NullMarked;

/** The command that shows everything at once with the bundled stories. */
@NullMarked
package io.parley.cli.demo;

import org.jspecify.annotations.NullMarked;

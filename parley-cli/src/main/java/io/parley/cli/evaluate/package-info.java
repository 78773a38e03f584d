/** The evaluate command: how well the engine reads annotated articles. */
@NullMarked
package io.parley.cli.evaluate;

import org.jspecify.annotations.NullMarked;

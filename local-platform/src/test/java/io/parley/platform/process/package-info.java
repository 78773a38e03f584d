/** Tests of child processes. */
@NullMarked
package io.parley.platform.process;

import org.jspecify.annotations.NullMarked;

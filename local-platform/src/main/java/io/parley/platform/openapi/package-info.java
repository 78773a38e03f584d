/** Holds a description of a REST interface to what the running service answers. */
@NullMarked
package io.parley.platform.openapi;

import org.jspecify.annotations.NullMarked;

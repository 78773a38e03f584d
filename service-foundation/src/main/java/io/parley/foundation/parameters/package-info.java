/** Refuses query parameters that an endpoint does not know. */
@NullMarked
package io.parley.foundation.parameters;

import org.jspecify.annotations.NullMarked;

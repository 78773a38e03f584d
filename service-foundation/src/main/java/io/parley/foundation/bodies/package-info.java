/** Bodies of requests: that they are there before anybody works on them. */
@NullMarked
package io.parley.foundation.bodies;

import org.jspecify.annotations.NullMarked;

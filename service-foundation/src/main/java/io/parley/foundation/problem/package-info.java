/** Problem details (RFC 9457): the one form in which a service says what went wrong. */
@NullMarked
package io.parley.foundation.problem;

import org.jspecify.annotations.NullMarked;

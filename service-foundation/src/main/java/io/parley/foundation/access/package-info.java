/** Who may call: closed by default, open on loopback, roles from the token where there is one. */
@NullMarked
package io.parley.foundation.access;

import org.jspecify.annotations.NullMarked;

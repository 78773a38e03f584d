/** How people in a browser log in; machines bring a token of their own. */
@NullMarked
package io.parley.foundation.login;

import org.jspecify.annotations.NullMarked;

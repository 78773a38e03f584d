/** A real Keycloak on loopback, for a Parley that asks who comes. */
@NullMarked
package io.parley.platform.keycloak;

import org.jspecify.annotations.NullMarked;

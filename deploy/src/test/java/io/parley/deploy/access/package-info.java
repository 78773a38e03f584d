/** Who may do what, on a system whose identity provider is a real Keycloak. */
@NullMarked
package io.parley.deploy.access;

import org.jspecify.annotations.NullMarked;

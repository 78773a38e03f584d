/** The local platform as a test resource of Quarkus. */
@NullMarked
package io.parley.platform.quarkus;

import org.jspecify.annotations.NullMarked;

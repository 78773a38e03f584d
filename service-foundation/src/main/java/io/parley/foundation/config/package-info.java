/** Defaults that hold for every service. */
@NullMarked
package io.parley.foundation.config;

import org.jspecify.annotations.NullMarked;

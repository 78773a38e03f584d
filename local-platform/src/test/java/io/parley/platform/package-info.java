/** Tests of the local platform with real processes. */
@NullMarked
package io.parley.platform;

import org.jspecify.annotations.NullMarked;

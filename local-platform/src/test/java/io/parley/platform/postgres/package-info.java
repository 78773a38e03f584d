/** Tests of the local PostgreSQL. */
@NullMarked
package io.parley.platform.postgres;

import org.jspecify.annotations.NullMarked;

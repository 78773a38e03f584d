/** The PostgreSQL server as a child process. */
@NullMarked
package io.parley.platform.postgres;

import org.jspecify.annotations.NullMarked;

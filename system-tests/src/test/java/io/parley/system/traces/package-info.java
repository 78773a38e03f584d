/** Traces as the services send them to a collector. */
@NullMarked
package io.parley.system.traces;

import org.jspecify.annotations.NullMarked;

/** Which extraction engine made a result. */
@NullMarked
package io.parley.events.engine;

import org.jspecify.annotations.NullMarked;

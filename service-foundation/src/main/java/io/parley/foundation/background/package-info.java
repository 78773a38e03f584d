/** Work that goes on behind the requests: loops, their pauses, and whether they still run. */
@NullMarked
package io.parley.foundation.background;

import org.jspecify.annotations.NullMarked;

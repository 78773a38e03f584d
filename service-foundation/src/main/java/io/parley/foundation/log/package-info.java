/** Keys of the log that are the same in every service. */
@NullMarked
package io.parley.foundation.log;

import org.jspecify.annotations.NullMarked;

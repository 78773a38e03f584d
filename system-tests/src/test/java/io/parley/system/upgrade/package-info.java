/** One version of Parley after another on the same data. */
@NullMarked
package io.parley.system.upgrade;

import org.jspecify.annotations.NullMarked;

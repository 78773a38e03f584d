/** Tests of requests to addresses that somebody else named. */
@NullMarked
package io.parley.foundation.outbound;

import org.jspecify.annotations.NullMarked;

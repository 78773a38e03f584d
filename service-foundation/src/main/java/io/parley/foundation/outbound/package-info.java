/** Requests to addresses that somebody else named: where they may go. */
@NullMarked
package io.parley.foundation.outbound;

import org.jspecify.annotations.NullMarked;

/** {@code parley feed}: the feeds that a running Parley polls. */
@NullMarked
package io.parley.cli.feed;

import org.jspecify.annotations.NullMarked;

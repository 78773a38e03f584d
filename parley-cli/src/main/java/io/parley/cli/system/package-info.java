/** Starting, finding and stopping a whole Parley on this machine. */
@NullMarked
package io.parley.cli.system;

import org.jspecify.annotations.NullMarked;

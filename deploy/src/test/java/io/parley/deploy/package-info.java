/** Checks of the files that containers and Kubernetes run Parley from. */
@NullMarked
package io.parley.deploy;

import org.jspecify.annotations.NullMarked;

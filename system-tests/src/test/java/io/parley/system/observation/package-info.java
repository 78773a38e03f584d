/** What operators see of a running Parley: traces as a collector gets them, metrics as Prometheus reads them. */
@NullMarked
package io.parley.system.observation;

import org.jspecify.annotations.NullMarked;

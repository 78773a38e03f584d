/** Schemas brought up to date by somebody else than the services. */
@NullMarked
package io.parley.foundation.migration;

import org.jspecify.annotations.NullMarked;

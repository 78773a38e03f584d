/** How JSON of requests is read. */
@NullMarked
package io.parley.foundation.json;

import org.jspecify.annotations.NullMarked;

/** What the descriptions of all REST interfaces have in common. */
@NullMarked
package io.parley.foundation.openapi;

import org.jspecify.annotations.NullMarked;

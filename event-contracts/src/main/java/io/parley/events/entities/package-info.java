/** Who and what an article names. */
@NullMarked
package io.parley.events.entities;

import org.jspecify.annotations.NullMarked;

/** Where an article names or means somebody who can act, and how each place stands in its sentence. */
@NullMarked
package io.parley.extraction.actors;

import org.jspecify.annotations.NullMarked;

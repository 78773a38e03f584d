/** What an article reports as said, met, proposed, counted and reached. */
@NullMarked
package io.parley.events.claims;

import org.jspecify.annotations.NullMarked;

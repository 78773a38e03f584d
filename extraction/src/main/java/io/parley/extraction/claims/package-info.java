/** From attributions to claims: who speaks, through whom, with what stance, about what. */
@NullMarked
package io.parley.extraction.claims;

import org.jspecify.annotations.NullMarked;

/** What each entity is in the negotiation that an article is about: party, negotiator, mediator, … */
@NullMarked
package io.parley.extraction.roles;

import org.jspecify.annotations.NullMarked;

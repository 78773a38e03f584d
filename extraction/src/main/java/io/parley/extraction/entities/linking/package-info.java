/** Which names mean the same entity, and which entity of the tables that is. */
@NullMarked
package io.parley.extraction.entities.linking;

import org.jspecify.annotations.NullMarked;

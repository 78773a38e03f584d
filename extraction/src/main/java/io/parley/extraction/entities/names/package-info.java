/** Finding and typing names: known ones from the tables, new ones by a statistical tagger. */
@NullMarked
package io.parley.extraction.entities.names;

import org.jspecify.annotations.NullMarked;

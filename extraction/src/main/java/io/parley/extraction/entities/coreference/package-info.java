/** Descriptions of entities, and the pronouns and nominals that refer to them. */
@NullMarked
package io.parley.extraction.entities.coreference;

import org.jspecify.annotations.NullMarked;

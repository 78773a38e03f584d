package io.parley.extraction.proposals;

import io.parley.extraction.entities.FoundEntity;

/**
 * Whose plan it is.
 *
 * @param way by which words the article tells it
 */
record Author(FoundEntity entity, Way way) {

    /** The ways, the surest first. */
    enum Way {
        /** "Kenya's plan", "their offer". */
        OWNER,
        /** "a plan by the mediator", "put forward by Kenya". */
        BY,
        /** "the Marlow plan", "the French initiative". */
        MODIFIER,
        /** "Kenya presented a plan". */
        SUBJECT
    }
}

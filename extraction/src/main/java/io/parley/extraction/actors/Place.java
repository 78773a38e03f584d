package io.parley.extraction.actors;

import io.parley.extraction.syntax.Relation;

/** What an actor is to the word that it depends on. */
public enum Place {
    SUBJECT,
    /** Subject of a passive, object, or indirect object. */
    OBJECT,
    /** "by …" of a passive. */
    AGENT,
    /** Behind a preposition at a verb. */
    OBLIQUE,
    /** Behind a preposition at a noun. */
    WITHIN,
    POSSESSOR,
    /** Directly before a noun: "the Rhine talks". */
    MODIFIER,
    OTHER;

    static Place of(Relation relation) {
        return switch (relation) {
            case NSUBJ, CSUBJ -> SUBJECT;
            case NSUBJ_PASS, OBJ, IOBJ -> OBJECT;
            case OBL_AGENT -> AGENT;
            case OBL, OBL_UNMARKED -> OBLIQUE;
            case NMOD, NMOD_UNMARKED -> WITHIN;
            case NMOD_POSS -> POSSESSOR;
            case COMPOUND, AMOD -> MODIFIER;
            default -> OTHER;
        };
    }
}

package io.parley.extraction.actors;

import io.parley.extraction.entities.FoundEntity;

/**
 * A place where a sentence names or means an entity; tokens are counted from 0 within the sentence.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param head the token by which it depends on the rest of the sentence
 */
public record Appearance(FoundEntity entity, int sentence, int from, int to, int head, Form form) {

    /** How the entity is meant; ADJECTIVE is that of a state which the article also names. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN,
        ADJECTIVE
    }

    /** Whether the words are a name or stand directly for one. */
    public boolean named() {
        return form == Form.NAME || form == Form.ADJECTIVE;
    }
}

package io.parley.extraction.entities;

import io.parley.extraction.document.Span;

/** Words that stand for an entity; only names are mentions in the sense of the wire contract. */
public record EntityMention(Span span, Form form, int entity) {

    /** How the entity is referred to. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}

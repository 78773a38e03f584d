package io.parley.extraction.clauses;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import java.util.List;

/**
 * A subject, object or oblique phrase of a clause; "A and B" gives one for each.
 *
 * @param token index of its head in the sentence
 * @param head the head word
 * @param phrase all that belongs to it, without its preposition and without what it is coordinated with
 * @param preposition that leads to it, in small letters; empty if none
 * @param mentions of entities: names that hold the head word or stand in apposition to it, pronouns resolved
 */
public record Argument(int token, Span head, Span phrase, String preposition, List<EntityMention> mentions) {

    public Argument {
        mentions = List.copyOf(mentions);
    }
}

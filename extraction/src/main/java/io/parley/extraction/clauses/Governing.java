package io.parley.extraction.clauses;

import io.parley.extraction.document.Span;

/**
 * A word that governs a clause: a step of the reason why the clause stands as it does.
 *
 * @param token index in the sentence
 * @param word where it stands
 * @param lemma with its particle ("rule out")
 * @param negated whether it is itself negated
 * @param report whether it reports ("said", "denied")
 */
public record Governing(int token, Span word, String lemma, boolean negated, boolean report) {}

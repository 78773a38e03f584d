/**
 * What each predicate of an article says: who does what, whether it is so after all that governs it (negation, denial,
 * refusal, hope, condition), in which tense, by whose word. Computed once per article and read by everything above.
 */
@NullMarked
package io.parley.extraction.clauses;

import org.jspecify.annotations.NullMarked;

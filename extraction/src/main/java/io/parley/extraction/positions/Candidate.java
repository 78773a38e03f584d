package io.parley.extraction.positions;

import io.parley.extraction.document.Span;
import java.util.List;

/**
 * A predicate or noun that may tell a position, and who may hold it.
 *
 * @param anchor the token of the predicate or noun in its clause
 * @param span the words that would be shown for it
 */
record Candidate(Words clause, int anchor, Span span, List<Holder> holders) {

    Candidate {
        holders = List.copyOf(holders);
    }
}

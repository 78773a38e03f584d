package io.parley.extraction.attribution.repair;

import io.parley.extraction.document.Span;

/**
 * Words that sign what stands before them: "…, the union said on Tuesday."
 *
 * @param cue the verb
 * @param source who speaks
 * @param content what is signed; a whole quotation with its marks, or the clause before the comma
 * @param quoted whether the content is a quotation
 */
record Signature(Span cue, Span source, Span content, boolean quoted) {

    /** The signature itself, without what it signs. */
    Span words() {
        return new Span(Math.min(cue.start(), source.start()), Math.max(cue.end(), source.end()));
    }
}

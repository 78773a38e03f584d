package io.parley.extraction.confidence;

/** What speaks for an attribution or against it; the weights in {@code confidence/attribution.tsv} go by these names. */
public enum Ground {
    /** Always 1. */
    CONSTANT,
    /** Log odds that the tagger gives the cue. */
    CUE_ODDS,
    /** The cue is in no group of the lexicon. */
    UNKNOWN_CUE,
    /** There is no cue: a quotation that runs on. */
    CONTINUED,
    /** Nobody is named or described as the source. */
    NO_SOURCE,
    /** Words stand between source and cue. */
    SOURCE_APART,
    /** Words stand between cue and content. */
    CONTENT_APART,
    /** The content is in pieces. */
    IN_PIECES,
    /** All of the content stands in quotation marks. */
    QUOTED,
    /** Some of it does. */
    PARTLY_QUOTED,
    BELIEF,
    INTENT,
    /** Logarithm of the number of characters of the content. */
    LENGTH
}

package io.parley.extraction.attribution.sequence;

/** A sequence to be labelled: writes the features of each position, and may forbid labels there. */
public interface Observations {

    int length();

    void extract(int position, Features features);

    /** Bit set of the labels that are possible at a position. */
    int allowed(int position);
}

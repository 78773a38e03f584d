package io.parley.events.article;

/**
 * Similarity signature of a body: scheme name and base64 of its value; equal schemes compare. The scheme in use is
 * {@link #SUPER_MIN_HASH}.
 *
 * @param scheme how the value was made; a reader takes an unknown one for no signature
 * @param value base64
 */
public record Signature(String scheme, String value) {

    /**
     * Of the set of all runs of five words (a text of fewer words is one run): 4 bytes, big-endian, how many there are;
     * then a SuperMinHash (Ertl 2017) of 128 components of 16 bits.
     */
    public static final String SUPER_MIN_HASH = "superminhash-w5-128x16-v1";
}

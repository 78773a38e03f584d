package io.parley.extraction.attribution.features;

/** Parts of speech as small numbers, in the tag set of Universal Dependencies. */
final class WordClass {

    static final byte OTHER = 0;
    static final byte NOUN = 1;
    static final byte PROPN = 2;
    static final byte PRON = 3;
    static final byte VERB = 4;
    static final byte AUX = 5;
    static final byte ADJ = 6;
    static final byte ADV = 7;
    static final byte ADP = 8;
    static final byte DET = 9;
    static final byte CCONJ = 10;
    static final byte SCONJ = 11;
    static final byte PART = 12;
    static final byte NUM = 13;
    static final byte PUNCT = 14;
    static final byte SYM = 15;
    static final byte INTJ = 16;

    private WordClass() {}

    static byte of(String tag) {
        return switch (tag) {
            case "NOUN" -> NOUN;
            case "PROPN" -> PROPN;
            case "PRON" -> PRON;
            case "VERB" -> VERB;
            case "AUX" -> AUX;
            case "ADJ" -> ADJ;
            case "ADV" -> ADV;
            case "ADP" -> ADP;
            case "DET" -> DET;
            case "CCONJ" -> CCONJ;
            case "SCONJ" -> SCONJ;
            case "PART" -> PART;
            case "NUM" -> NUM;
            case "PUNCT" -> PUNCT;
            case "SYM" -> SYM;
            case "INTJ" -> INTJ;
            default -> OTHER;
        };
    }

    /** Whether a word of this class can stand inside a noun phrase before its head, or be the head. */
    static boolean nominal(byte c) {
        return c == NOUN || c == PROPN || c == PRON || c == ADJ || c == DET || c == NUM || c == SYM;
    }
}

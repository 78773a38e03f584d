package io.parley.extraction.entities.names;

/** Bits of what is known about a word by itself, and of how the whole document uses it. */
final class WordSigns {

    static final int GIVEN = 1;
    static final int SURNAME = 1 << 1;
    static final int TITLE = 1 << 2;
    static final int ORG_HEAD = 1 << 3;
    static final int ORG_LEAD = 1 << 4;
    static final int PLACE_HEAD = 1 << 5;
    static final int PLACE_LEAD = 1 << 6;
    static final int DEMONYM = 1 << 7;
    static final int SENTENCE_START = 1 << 8;
    static final int TITLE_LINE = 1 << 9;
    static final int CAPITAL_LINE = 1 << 10;
    static final int GLUED = 1 << 11;
    static final int DATELINE = 1 << 12;
    static final int CALENDAR = 1 << 13;
    static final int POSSESSIVE = 1 << 14;
    /** English uses the word mostly without a capital. */
    static final int COMMON = 1 << 15;
    /** How many bits there are about the word itself. */
    static final int COUNT = 16;

    /** In the document: also in lower case, capitalised inside a sentence, after a title, a given name, a preposition, … */
    static final int SEEN_LOWER = 1;

    static final int SEEN_INSIDE = 1 << 1;
    static final int SEEN_AFTER_TITLE = 1 << 2;
    static final int SEEN_AFTER_GIVEN = 1 << 3;
    static final int SEEN_AFTER_IN = 1 << 4;
    static final int SEEN_AFTER_THE = 1 << 5;
    static final int SEEN_SPEAKING = 1 << 6;
    static final int SEEN_KNOWN_PERSON = 1 << 7;
    static final int SEEN_AFTER_CAPITAL = 1 << 8;
    static final int SEEN_COUNT = 9;

    private WordSigns() {}
}

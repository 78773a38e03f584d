package io.parley.ingest.article.domain;

/**
 * What a sender or an operator should know of how an item was read: told in answers, kept with the version, counted.
 *
 * @param text one clause; it may quote a date or an id, never the words of the story
 */
public record Remark(Kind kind, String text) {

    private static final int LONGEST_QUOTED = 60;

    /** Words of a sender as remarks quote them: in quotation marks, cut where they go on for long. */
    public static String quoted(String written) {
        return "\"%s\""
                .formatted(written.length() <= LONGEST_QUOTED ? written : written.substring(0, LONGEST_QUOTED) + "…");
    }

    /** What remarks are about. */
    public enum Kind {
        /** A date that is none, kept as it was written. */
        DATE,
        /** The item has no date of publication. */
        UNDATED,
        /** Something malformed was mended. */
        MENDED,
        /** The item's own clock is not believed. */
        CLOCK,
        /** The item's id is used for something else, or says nothing of its provider. */
        IDENTITY
    }
}

package io.parley.extract.articles.domain;

/**
 * As much of a body as is read: all of it, but for texts far longer than any news story, whose reading would hold up the
 * articles behind them. What is read begins where the body begins, so that offsets stay.
 */
public record ReadableText(String text, boolean isPart) {

    /** @param most code units to read; a longer body is cut at the last break before */
    public static ReadableText of(String body, int most) {
        if (body.length() <= most) {
            return new ReadableText(body, false);
        }
        int end = body.lastIndexOf('\n', most);
        if (end < most / 2) {
            end = body.lastIndexOf(' ', most);
        }
        if (end < most / 2) {
            end = Character.isLowSurrogate(body.charAt(most)) ? most - 1 : most;
        }
        return new ReadableText(body.substring(0, end), true);
    }
}

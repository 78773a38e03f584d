package io.parley.evaluation.compare;

/** An article's text addressed by code points, as annotations count. */
public final class PointText {

    private final int[] points;

    public PointText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** The words of a range on one line, cut after so many characters. */
    public String excerpt(Range range, int longest) {
        int from = Math.max(0, Math.min(range.start(), points.length));
        int to = Math.max(from, Math.min(range.end(), points.length));
        boolean cut = to - from > longest;
        String words = new String(points, from, cut ? longest : to - from);
        return words.replaceAll("\\s+", " ").strip() + (cut ? "…" : "");
    }

    /** The range without characters at its edges that are neither letter nor number. */
    public Range tight(Range range) {
        int from = range.start();
        int to = range.end();
        while (from < to && !isWordy(points[from])) {
            from++;
        }
        while (to > from && !isWordy(points[to - 1])) {
            to--;
        }
        return new Range(from, to);
    }

    private static boolean isWordy(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}

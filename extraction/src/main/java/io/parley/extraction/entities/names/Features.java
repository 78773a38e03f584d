package io.parley.extraction.entities.names;

import java.util.Set;

/** The features of one word for the tagger; changing anything here needs the model trained again. */
public final class Features {

    private static final String NONE = "\u0001";
    private static final Set<String> LINKS = Set.of("of", "called", "named", "the");

    private Features() {}

    /** Adds all features of the word at {@code i} of the sentence {@code from..to}. */
    public static void collect(TokenView view, int i, int from, int to, FeatureBuffer out) {
        out.clear();
        out.add(0, 1);
        String word = view.folded()[i];
        String shape = view.shapes()[i];
        String before = word(view, i - 1, from, to);
        String after = word(view, i + 1, from, to);
        out.add(1, word);
        out.add(2, before);
        out.add(3, after);
        out.add(4, word(view, i - 2, from, to));
        out.add(5, word(view, i + 2, from, to));
        out.add(6, shape);
        out.add(7, shape, shape(view, i - 1, from, to));
        out.add(8, shape, shape(view, i + 1, from, to));
        out.add(9, shape(view, i - 1, from, to) + shape, shape(view, i + 1, from, to));
        affixes(word, out);
        out.add(14, pos(view, i, from, to));
        out.add(15, pos(view, i - 1, from, to), pos(view, i, from, to));
        out.add(16, pos(view, i, from, to), pos(view, i + 1, from, to));
        out.add(17, before, shape);
        out.add(18, shape, after);
        out.add(19, before, after);
        out.add(20, word, before);
        out.add(21, word, after);
        out.add(22, shape, word(view, i - 2, from, to) + ' ' + before);
        out.add(23, shape, after + ' ' + word(view, i + 2, from, to));
        known(view, i, from, to, out);
        signs(view, i, from, to, out);
        runs(view, i, from, to, out);
    }

    private static void affixes(String word, FeatureBuffer out) {
        int length = word.length();
        out.add(10, length > 2 ? word.substring(length - 2) : word);
        out.add(11, length > 3 ? word.substring(length - 3) : word);
        out.add(12, length > 4 ? word.substring(length - 4) : word);
        out.add(13, length > 3 ? word.substring(0, 3) : word);
    }

    private static void known(TokenView view, int i, int from, int to, FeatureBuffer out) {
        int own = view.known()[i];
        int next = i + 1 < to ? view.known()[i + 1] : -1;
        int last = i > from ? view.known()[i - 1] : -1;
        out.add(30, own);
        out.add(31, own * 64 + last + 1);
        out.add(32, own * 64 + next + 1);
        out.add(33, view.shapes()[i], Integer.toString(own));
        out.add(34, own * 8192 + (view.signs()[i] & 0x1FFF));
        out.add(35, Integer.toString(own), word(view, i - 1, from, to));
        out.add(36, Integer.toString(own), word(view, i + 1, from, to));
    }

    private static void signs(TokenView view, int i, int from, int to, FeatureBuffer out) {
        bits(40, view.signs()[i], WordSigns.COUNT, out);
        bits(60, view.seen()[i], WordSigns.SEEN_COUNT, out);
        int names = WordSigns.GIVEN
                | WordSigns.SURNAME
                | WordSigns.TITLE
                | WordSigns.ORG_HEAD
                | WordSigns.PLACE_HEAD
                | WordSigns.ORG_LEAD
                | WordSigns.PLACE_LEAD
                | WordSigns.DEMONYM;
        int own = view.signs()[i] & names;
        boolean capital = view.capitalised(i);
        for (int d = -2; d <= 3; d++) {
            int at = i + d;
            if (d != 0 && at >= from && at < to) {
                int near = (view.signs()[at] & names) * 2 + (view.capitalised(at) ? 1 : 0);
                out.add(80 + d, near * 2 + (capital ? 1 : 0));
                out.add(90 + d, near * 1024 + own * 2 + (capital ? 1 : 0));
            }
        }
        int line = WordSigns.SENTENCE_START | WordSigns.TITLE_LINE | WordSigns.CAPITAL_LINE | WordSigns.DATELINE;
        int place = (view.signs()[i] & line) >> 8;
        out.add(100, view.shapes()[i], Integer.toString(place));
        out.add(101, view.seen()[i] * 64 + place * 2 + (capital ? 1 : 0));
        out.add(102, pos(view, i, from, to), Integer.toString(place * 4 + (view.seen()[i] & 3)));
    }

    private static void bits(int template, int bits, int count, FeatureBuffer out) {
        for (int b = 0; b < count; b++) {
            if ((bits & (1 << b)) != 0) {
                out.add(template + b, 1);
            }
        }
    }

    /** What surrounds the run of capitalised words that the word is part of, and what the run ends with. */
    private static void runs(TokenView view, int i, int from, int to, FeatureBuffer out) {
        if (!view.capitalised(i) || view.has(i, WordSigns.TITLE_LINE | WordSigns.CAPITAL_LINE)) {
            return;
        }
        int start = i;
        while (start > from && i - start < 6 && view.capitalised(start - 1)) {
            start--;
        }
        int end = i + 1;
        while (end < to && end - i < 6 && view.capitalised(end)) {
            end++;
        }
        String where = (i - start) + "/" + (end - i);
        String before = word(view, start - 1, from, to);
        String after = word(view, end, from, to);
        out.add(110, where);
        out.add(111, before, after);
        out.add(112, where, before);
        out.add(113, where, after);
        out.add(114, view.folded()[end - 1], i == end - 1 ? "last" : "inner");
        out.add(115, view.signs()[end - 1] & 0xFF);
        out.add(116, (view.signs()[start] & 0xFF) * 8 + Math.min(7, end - start));
        out.add(117, before, Integer.toString(view.signs()[end - 1] & 0x7F));
        kinds(view, i, start, end, from, to, out);
    }

    /** What the nouns beside the run, and the whole text, say that it names. */
    private static void kinds(TokenView view, int i, int start, int end, int from, int to, FeatureBuffer out) {
        int inner = i == start ? 0 : 1;
        int said = view.said()[i];
        int before = kind(view, start - 1, from, to);
        boolean linked = start - 2 >= from && LINKS.contains(view.folded()[start - 1]);
        int linkedTo = linked ? kind(view, start - 2, from, to) : 0;
        int after = kind(view, end, from, to) * 64 + kind(view, end + 1, from, to);
        out.add(118, said * 2 + inner);
        out.add(119, said * 512 + (view.signs()[end - 1] & 0xFF) * 2 + inner);
        out.add(120, before * 2 + inner);
        out.add(121, linkedTo * 2 + inner);
        out.add(122, after * 2 + inner);
        out.add(
                123,
                Integer.toString((before * 64 + linkedTo) * 2 + inner),
                Integer.toString(view.signs()[end - 1] & 0x7F));
        out.add(124, Integer.toString(view.known()[i]), Integer.toString(said));
        boolean common = view.has(i, WordSigns.COMMON);
        boolean lastCommon = view.has(end - 1, WordSigns.COMMON);
        int usual = (common ? 2 : 0) + (lastCommon ? 1 : 0) + 4 * Math.min(3, end - start);
        out.add(125, word(view, start - 1, from, to), Integer.toString(usual));
    }

    private static int kind(TokenView view, int i, int from, int to) {
        int at = i >= from && i < to && view.token(i).text().equals("\"") ? i - 1 : i;
        return at >= from && at < to ? view.kinds()[at] : 0;
    }

    private static String word(TokenView view, int i, int from, int to) {
        return i >= from && i < to ? view.folded()[i] : NONE;
    }

    private static String shape(TokenView view, int i, int from, int to) {
        return i >= from && i < to ? view.shapes()[i] : NONE;
    }

    private static String pos(TokenView view, int i, int from, int to) {
        return i >= from && i < to ? view.token(i).pos() : NONE;
    }
}

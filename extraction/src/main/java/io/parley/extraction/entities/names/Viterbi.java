package io.parley.extraction.entities.names;

import java.util.Arrays;

/** The best sequence of tags under scores of each tag at each word and of one tag after another. */
public final class Viterbi {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private Viterbi() {}

    /**
     * Decodes one sentence.
     *
     * @param emissions score of each tag at each word
     * @param transitions score of a tag after a previous one, at {@code previous * Tags.COUNT + tag}
     */
    public static int[] decode(int[][] emissions, int[] transitions) {
        int length = emissions.length;
        int[][] back = new int[length][Tags.COUNT];
        int[] last = new int[Tags.COUNT];
        Arrays.fill(last, IMPOSSIBLE);
        last[Tags.OUTSIDE] = 0;
        for (int i = 0; i < length; i++) {
            last = step(last, emissions[i], transitions, back[i]);
        }
        int[] tags = new int[length];
        int tag = 0;
        for (int t = 1; t < Tags.COUNT; t++) {
            tag = last[t] > last[tag] ? t : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i][tag];
        }
        return tags;
    }

    private static int[] step(int[] last, int[] emissions, int[] transitions, int[] back) {
        int[] now = new int[Tags.COUNT];
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            int best = IMPOSSIBLE;
            for (int previous = 0; previous < Tags.COUNT; previous++) {
                if (Tags.mayFollow(previous, tag)) {
                    int score = last[previous] + transitions[previous * Tags.COUNT + tag];
                    if (score > best) {
                        best = score;
                        back[tag] = previous;
                    }
                }
            }
            now[tag] = Math.max(IMPOSSIBLE, best + emissions[tag]);
        }
        return now;
    }
}

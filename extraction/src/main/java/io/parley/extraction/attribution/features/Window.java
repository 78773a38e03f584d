package io.parley.extraction.attribution.features;

import io.parley.extraction.attribution.sequence.Features;

/** The surroundings of one cue, bounded, with everything measured outward from the cue. */
public final class Window {

    /** Words looked at on either side of a cue. */
    static final int REACH = 120;

    public final int from;
    public final int to;
    public final int cueStart;
    public final int cueEnd;
    private final TextFacts facts;
    private final byte[] cues;
    private final int[] path;
    private final byte[] segment;
    private final byte[] chunkOrder;
    private final byte[] quoteOrder;
    private final byte[] cueCount;
    private final int ownQuote;

    /** {@code cues} marks the words of all cues of the document: 1 where one begins, 2 inside, 0 elsewhere. */
    public Window(TextFacts facts, byte[] cues, int cueStart, int cueEnd) {
        this.facts = facts;
        this.cues = cues;
        this.cueStart = cueStart;
        this.cueEnd = cueEnd;
        int p = facts.paragraph[cueStart];
        int low = cueStart;
        while (low > 0 && facts.paragraph[low - 1] == p && cueStart - low < REACH) {
            low--;
        }
        int high = cueEnd;
        while (high < facts.size && facts.paragraph[high] == p && high - cueEnd < REACH) {
            high++;
        }
        from = low;
        to = high;
        int n = to - from;
        path = new int[n];
        segment = new byte[n];
        chunkOrder = new byte[n];
        quoteOrder = new byte[n];
        cueCount = new byte[n];
        walk(cueStart - 1, -1);
        walk(cueEnd, 1);
        ownQuote = touching();
    }

    private void walk(int begin, int step) {
        int way = step;
        int steps = 0;
        int last = 0;
        int segments = 0;
        int chunks = 0;
        int chunk = -1;
        int quotes = 0;
        int quote = -1;
        int seen = 0;
        for (int i = begin; i >= from && i < to; i += step) {
            int k = i - from;
            int tag = coarse(i);
            if (facts.quote[i] >= 0 && facts.quote[i] != quote) {
                quote = facts.quote[i];
                quotes = Math.min(3, quotes + 1);
            }
            if (facts.chunk[i] >= 0 && facts.chunk[i] != chunk) {
                chunk = facts.chunk[i];
                chunks = Math.min(6, chunks + 1);
            }
            path[k] = way;
            segment[k] = (byte) segments;
            chunkOrder[k] = (byte) (facts.chunk[i] < 0 ? 0 : chunks);
            quoteOrder[k] = (byte) quotes;
            cueCount[k] = (byte) seen;
            if (facts.mark[i] != TextFacts.NONE) {
                segments = Math.min(7, segments + 1);
            }
            if (cues[i] == 1) {
                seen = Math.min(3, seen + 1);
            }
            if (tag != 0 && tag != last && steps < 6) {
                way = Features.mix(way, tag);
                steps++;
            }
            last = tag == 0 ? last : tag;
        }
    }

    private int coarse(int i) {
        if (facts.mark[i] != TextFacts.NONE) {
            return 50 + facts.mark[i];
        }
        return switch (facts.pos[i]) {
            case WordClass.NOUN, WordClass.PROPN, WordClass.NUM -> 1;
            case WordClass.PRON -> 2;
            case WordClass.VERB -> 3;
            case WordClass.ADP -> 4;
            case WordClass.CCONJ -> 5;
            case WordClass.SCONJ -> Features.mix(6, facts.lemma[i]);
            case WordClass.PART -> 7;
            case WordClass.AUX -> 8;
            default -> 0;
        };
    }

    /** Whether a quotation ends before the cue or begins behind it with no other verb between: 1, 2 or both. */
    private int touching() {
        int found = 0;
        for (int i = cueStart - 1, verbs = 0; i >= from && verbs == 0 && cueStart - i < 25; i--) {
            if (facts.mark[i] == TextFacts.QUOTE) {
                found |= 1;
                break;
            }
            verbs = facts.pos[i] == WordClass.VERB ? 1 : 0;
        }
        for (int i = cueEnd, verbs = 0; i < to && verbs == 0 && i - cueEnd < 25; i++) {
            if (facts.mark[i] == TextFacts.QUOTE) {
                found |= 2;
                break;
            }
            verbs = facts.pos[i] == WordClass.VERB ? 1 : 0;
        }
        return found;
    }

    int cueLength() {
        return Math.min(4, cueEnd - cueStart);
    }

    /** −1 before the cue, 1 behind it; doubled outside the cue's sentence. */
    int side(int i) {
        int side = i < cueStart ? -1 : 1;
        return facts.sentence[i] == facts.sentence[cueStart] ? side : 2 * side;
    }

    int distance(int i) {
        return i < cueStart ? cueStart - 1 - i : i - cueEnd;
    }

    int sentences(int i) {
        return Math.max(-3, Math.min(3, facts.sentence[i] - facts.sentence[cueStart]));
    }

    int path(int i) {
        return path[i - from];
    }

    int segment(int i) {
        return segment[i - from];
    }

    int chunkOrder(int i) {
        return chunkOrder[i - from];
    }

    int quoteOrder(int i) {
        return quoteOrder[i - from];
    }

    int ownQuote() {
        return ownQuote;
    }

    int cuesBetween(int i) {
        return cueCount[i - from];
    }

    int inOtherCue(int i) {
        return cues[i];
    }

    int afterOtherCue(int i) {
        return i > from && cues[i - 1] != 0 && cues[i] != 2 ? 1 : 0;
    }

    int beforeOtherCue(int i) {
        return i + 1 < to && cues[i + 1] == 1 ? 1 : 0;
    }

    /** First and last word of a noun chunk: bits 1 and 2. */
    int chunkEdges(int i) {
        if (facts.chunk[i] < 0) {
            return 4;
        }
        boolean starts = i == from || facts.chunk[i - 1] != facts.chunk[i];
        boolean ends = i + 1 == to || facts.chunk[i + 1] != facts.chunk[i];
        return (starts ? 1 : 0) + (ends ? 2 : 0);
    }

    /** First and last word of a sentence: bits 1 and 2; a closing stop counts as the end. */
    int edge(int i) {
        int s = facts.sentence[i];
        int begin = facts.sentenceStart[s];
        boolean starts = i == begin || (i == begin + 1 && marked(begin));
        int end = facts.sentenceStart[s + 1];
        boolean ends = i + 1 == end
                || (i + 2 == end && marked(end - 1))
                || (i + 3 == end && marked(end - 1) && marked(end - 2));
        return (starts ? 1 : 0) + (ends ? 2 : 0);
    }

    private boolean marked(int i) {
        return facts.mark[i] != TextFacts.NONE;
    }

    int commasBetween(int i) {
        return Math.min(4, i < cueStart ? facts.commas(i + 1, cueStart) : facts.commas(cueEnd, i));
    }

    int verbsBetween(int i) {
        return Math.min(4, i < cueStart ? facts.verbs(i + 1, cueStart) : facts.verbs(cueEnd, i));
    }

    int marksBetween(int i) {
        return i < cueStart ? facts.quoteMarks(i + 1, cueStart) : facts.quoteMarks(cueEnd, i);
    }
}

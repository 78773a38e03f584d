package io.parley.training;

import io.parley.extraction.attribution.CueTagger;
import java.util.List;

/** The words of cues as the role chain's window reads them: 1 where a cue begins, 2 inside, 0 elsewhere. */
final class Marks {

    private Marks() {}

    static byte[] of(int size, List<CueTagger.Cue> cues) {
        byte[] marks = new byte[size];
        cues.forEach(cue -> put(marks, cue));
        return marks;
    }

    static void put(byte[] marks, CueTagger.Cue cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            marks[i] = (byte) (i == cue.start() ? 1 : 2);
        }
    }
}

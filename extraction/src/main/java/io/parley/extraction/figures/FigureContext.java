package io.parley.extraction.figures;

import io.parley.extraction.reading.Reading;
import io.parley.extraction.reading.SaidStretches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the judgement of a figure asks of all others of its article. */
final class FigureContext {

    private final int size;
    private final Map<Integer, Integer> bySentence = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final SaidStretches said;

    FigureContext(List<FigureCandidate> all, Reading reading) {
        this.size = all.size();
        this.said = new SaidStretches(reading);
        for (FigureCandidate candidate : all) {
            bySentence.merge(candidate.sentence(), 1, Integer::sum);
            first.putIfAbsent(candidate.amount(), candidate.order());
        }
    }

    int size() {
        return size;
    }

    /** How many stand in its sentence, itself included. */
    int beside(FigureCandidate candidate) {
        return bySentence.getOrDefault(candidate.sentence(), 1);
    }

    /** Whether the same amount was told before. */
    boolean isAgain(FigureCandidate candidate) {
        return first.getOrDefault(candidate.amount(), candidate.order()) < candidate.order();
    }

    boolean isSaid(FigureCandidate candidate) {
        return said.isSaid(candidate.numberSpan());
    }
}

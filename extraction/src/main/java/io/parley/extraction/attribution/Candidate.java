package io.parley.extraction.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A cue with what the role chain found for it, before it is settled which attributions stand. */
record Candidate(CueTagger.Cue cue, RoleTagger.Roles roles, Attribution.Kind kind) {

    /** How probable it is that something is reported by these words: the mean of what both chains say. */
    double probability() {
        return Math.sqrt(cue.probability() * roles.probability());
    }

    /**
     * Leaves out what is reported inside the content of a more certain attribution, as the corpus does: whoever quotes
     * another is the source. What is said inside of what somebody only thinks or sees stays. In order of text.
     */
    static List<Candidate> outermost(List<Candidate> candidates, int tokens) {
        BitSet reported = new BitSet(tokens);
        BitSet thought = new BitSet(tokens);
        List<Candidate> surest = new ArrayList<>(candidates);
        surest.sort(Comparator.comparingDouble((Candidate c) -> -c.probability()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : surest) {
            boolean speech = c.kind == Attribution.Kind.SPEECH;
            if (!reported.get(c.cue.start()) && (speech || !thought.get(c.cue.start()))) {
                kept.add(c);
                c.roles.content().forEach(r -> (speech ? reported : thought).set(r.from(), r.to()));
            }
        }
        kept.sort(Comparator.comparingInt(c -> c.cue.start()));
        return kept;
    }
}

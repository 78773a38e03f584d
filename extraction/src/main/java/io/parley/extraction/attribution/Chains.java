package io.parley.extraction.attribution;

import static io.parley.extraction.attribution.features.RoleObservations.BEGIN_CONTENT;
import static io.parley.extraction.attribution.features.RoleObservations.BEGIN_SOURCE;
import static io.parley.extraction.attribution.features.RoleObservations.CUE;
import static io.parley.extraction.attribution.features.RoleObservations.IN_CONTENT;
import static io.parley.extraction.attribution.features.RoleObservations.IN_SOURCE;
import static io.parley.extraction.attribution.features.RoleObservations.OUTSIDE;

import io.parley.extraction.attribution.sequence.StateSpace;

/** The automata of the two chains, shared by the engine and the training. */
public final class Chains {

    /** Cues: 0 outside, 1 begins, 2 inside. */
    public static final StateSpace CUES =
            StateSpace.of(new int[] {0, 1, 2}, new boolean[] {true, true, false}, (from, to) -> to != 2 || from != 0);

    /** States of the role chain before (0–3) and after (4–9) the source was seen: so there is at most one source. */
    private static final int[] ROLE_LABELS = {
        OUTSIDE, BEGIN_CONTENT, IN_CONTENT, CUE, OUTSIDE, BEGIN_CONTENT, IN_CONTENT, CUE, BEGIN_SOURCE, IN_SOURCE
    };

    /** Source and content of a given cue: one source at most, any number of content spans. */
    public static final StateSpace ROLES = StateSpace.of(
            ROLE_LABELS,
            new boolean[] {true, true, false, true, false, false, false, false, true, false},
            Chains::roleFollows);

    private Chains() {}

    private static boolean roleFollows(int from, int to) {
        boolean seenBefore = from > 3;
        boolean seenAfter = to > 3;
        if (ROLE_LABELS[to] == BEGIN_SOURCE) {
            return !seenBefore;
        }
        if (ROLE_LABELS[to] == IN_SOURCE) {
            return from == 8 || from == 9;
        }
        boolean continues = ROLE_LABELS[from] == BEGIN_CONTENT || ROLE_LABELS[from] == IN_CONTENT;
        return seenBefore == seenAfter && (ROLE_LABELS[to] != IN_CONTENT || continues);
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.world.domain.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stand that its own last words turn: who "wanted a settlement but that so much was out of reach" rejects what is asked of him. */
final class StandTurns {

    private static final Pattern BUT = Pattern.compile("\\bbut (?:that |said )?(.*)", Pattern.DOTALL);

    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no longer|never|n't)\\b(?! (?:acceptable|affordable|realistic))");

    private StandTurns() {}

    /** The stand with the stance that the end of its words gives it. */
    static Stand turned(Stand stand) {
        Matcher but = BUT.matcher(stand.words());
        return stand.stance() == Stance.DEMANDS && but.find() && refuses(but.group(1))
                ? stand.with(Stance.REJECTS)
                : stand;
    }

    private static boolean refuses(String words) {
        return WordLists.OUT_OF_REACH.in(words) && !NEGATED.matcher(words).find();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.world.domain.WordLists;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stand that its own words turn: who "wanted a settlement but that so much was out of reach" rejects what is asked of him; who offers
 * sanctions or an answer of severity threatens; who accepts no deal that does not hold something demands that.
 */
final class StandTurns {

    private static final Pattern BUT = Pattern.compile("\\bbut (?:that |said )?(.*)", Pattern.DOTALL);

    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no longer|never|n't)\\b(?! (?:acceptable|affordable|realistic))");

    private static final Pattern HARM =
            Pattern.compile("\\b(?:impos(?:e|es|ing)|(?:further|new|more|tougher|fresh) sanctions"
                    + "|retaliat\\p{Ll}+|punish\\p{Ll}*|breach|severity|consequences)\\b");

    private static final Pattern RELIEF =
            Pattern.compile("\\b(?:lift|eas(?:e|ing)|end|suspend|waive|remove|drop|avoid|not|never|without|no)\\b");

    /** "would not sign an agreement that did not free them": what it must hold is asked for. */
    private static final Pattern UNLESS = Pattern.compile(
            "\\b(?:not|never|n['\u2019]t) (?:be )?(?:(?:willing|ready|prepared|going|able) to )?(?:support|accept|sign|back|approve|agree to|endorse)"
                    + " (?:an?|any) (?:[\\p{L}-]+ ){1,5}(?:that|which) (?:did|do|does|would|will)(?:n['\u2019]t| not)\\b");

    private StandTurns() {}

    /** The stand with the stance that its words give it. */
    static Stand turned(Stand stand) {
        if (stand.stance() == Stance.OFFERS
                && HARM.matcher(stand.words()).find()
                && !RELIEF.matcher(stand.words()).find()) {
            return stand.with(Stance.THREATENS);
        }
        if (stand.stance() == Stance.REJECTS && UNLESS.matcher(stand.words()).find()) {
            return stand.with(Stance.DEMANDS);
        }
        Matcher but = BUT.matcher(stand.words());
        return stand.stance() == Stance.DEMANDS && but.find() && refuses(but.group(1))
                ? stand.with(Stance.REJECTS)
                : stand;
    }

    private static boolean refuses(String words) {
        return WordLists.OUT_OF_REACH.in(words) && !NEGATED.matcher(words).find();
    }
}

package io.parley.timeline.views.domain;

import java.util.regex.Pattern;

/** Whether a sentence that names a plan tells that it was turned down: such a plan lies on no table. */
final class TurnedDown {

    private static final String REFUSED =
            "(?:blocked|rejected|vetoed|defeated|rebuffed|spurned|scrapped|shelved|withdrew|withdrawn"
                    + "|turned (?:it )?down|voted (?:it )?down|voted against|threw out|thrown out)";

    private static final Pattern ACTIVE =
            Pattern.compile("(?<!not )(?<!never )\\b" + REFUSED + "\\b (?:(?!and |but |which |who )[^,;]){0,60}$");

    private static final Pattern PASSIVE = Pattern.compile("^[^,;]{0,40}?\\b(?:(?:was|were|been|being) (?:\\p{Ll}+ )?"
            + REFUSED + "|(?:has |had )?(?:failed|died|collapsed|fell through))\\b");

    private TurnedDown() {}

    static boolean tells(String sentence, String plan) {
        int at = sentence.indexOf(plan);
        return at >= 0
                && (ACTIVE.matcher(sentence.substring(0, at)).find()
                        || PASSIVE.matcher(sentence.substring(at + plan.length()))
                                .find());
    }
}

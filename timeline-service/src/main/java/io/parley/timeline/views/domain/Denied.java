package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.regex.Pattern;

/** What one side says of another and the next sentence denies: "The association said that the union had agreed. The union said this was untrue." */
final class Denied {

    private static final String REPORT =
            "(?:the|that|this|those|these) (?:reports?|claims?|statements?|assertions?|accounts?|suggestions?)";

    /** "denied that", but not "denied that it would close". */
    private static final String IT = "(?:it|this|that(?=[.,]|$| (?:on|in|at|later)\\b)|" + REPORT + ")";

    private static final Pattern DENIAL = Pattern.compile("^(?:But |However, |Yet )?[^.;:]{0,90}?\\b(?:"
            + "(?:den(?:y|ies|ied)|contradict(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)|dismiss(?:es|ed)) (?:" + IT
            + "\\b|having |doing so|any such)"
            + "|(?:said|says|insisted|insists|added|told [^.;:]{1,30}) (?:that )?(?:it|this|that|" + REPORT
            + ") (?:was|is|were|are) (?:simply |completely |entirely )?"
            + "(?:untrue|false|not (?:true|so|the case|correct)|wrong|incorrect|baseless|nonsense)\\b"
            + "|called (?:it|this|that|" + REPORT + ") (?:untrue|false|baseless|nonsense)\\b)");

    private static final Pattern REPORTING = Pattern.compile(
            "\\b(?:said|says|told|claim(?:ed|s)|report(?:ed|s)|announced|stated|insisted|according|alleged)\\b");

    private Denied() {}

    /** Whether a sentence reports these words, and the one behind it denies what it reports. */
    static boolean isNext(OnTopicArticle article, TextSpan words) {
        return REPORTING.matcher(article.text(Sentences.around(article, words))).find()
                && Sentences.behind(article, words)
                        .filter(next -> DENIAL.matcher(article.text(next)).find())
                        .isPresent();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells who was set free from who is to be: "freed the last 20 hostages" counts people released, "ready to free 250 prisoners" counts
 * people who are still held.
 */
final class Freed {

    private static final Set<FigureKind> OF_CAPTIVES =
            EnumSet.of(FigureKind.HOSTAGES, FigureKind.DETAINED, FigureKind.RELEASED);

    private static final String FEW = "(?:[\\p{L}\\d'\u2019-]+ ){0,4}";

    /** The deed itself, before the number or behind it. */
    private static final Pattern DID =
            Pattern.compile("\\b(?:freed|released|hand(?:ed)? over|let go|set free|turned over) " + FEW + "$");

    private static final Pattern WERE = Pattern.compile("^[^.,;]{0,40}?\\b(?:were|was|have been|has been|had been) "
            + "(?:\\p{Ll}+ly |also )?(?:freed|released|handed over|let go|set free)\\b");

    private static final Pattern WALKED = Pattern.compile("^[^.,;]{0,30}?\\b(?:walked|went|came home) free\\b");

    /** Who is given in exchange for those who were freed is free, too. */
    private static final Pattern IN_EXCHANGE = Pattern.compile("\\b(?:in exchange|in return|swapped) for " + FEW + "$");

    private static final Pattern ANY_DEED = Pattern.compile("\\b(?:freed|released|handed over|set free)\\b");

    /** What is asked for, promised or refused is not done. */
    private static final Pattern NOT_DONE =
            Pattern.compile("\\b(?:to|not|never|would|will|could|should|must|may|might|if|until|unless|be|being"
                    + "|refus\\p{Ll}+|demand\\p{Ll}*|call\\p{Ll}* for|ready|offer\\p{Ll}*|propos\\p{Ll}+|agreed|want\\p{Ll}*) (?:have )?(?:been )?"
                    + "(?:\\p{Ll}+ ){0,2}$");

    private static final Pattern HOSTAGE = Pattern.compile("(?i)hostage|captive|kidnap|abduct");

    private Freed() {}

    /** The figure under the kind that its sentence bears out. */
    static Figure told(OnTopicArticle article, Figure figure) {
        if (figure.kind() == null || !OF_CAPTIVES.contains(figure.kind())) {
            return figure;
        }
        boolean done = isDone(article, figure.evidence().get(0));
        if (done) {
            return figure.kind() == FigureKind.RELEASED ? figure : figure.as(FigureKind.RELEASED, "released");
        }
        if (figure.kind() != FigureKind.RELEASED) {
            return figure;
        }
        boolean hostages =
                figure.counted() != null && HOSTAGE.matcher(figure.counted()).find();
        return hostages ? figure.as(FigureKind.HOSTAGES, "hostages") : figure.as(FigureKind.DETAINED, "detained");
    }

    /** Whether a sentence tells as done that those whom a number counts were set free. */
    static boolean isDone(OnTopicArticle article, TextSpan number) {
        TextSpan sentence = Sentences.around(article, number);
        String before = sentence.start() < number.start()
                ? article.text(new TextSpan(sentence.start(), number.start(), null))
                : "";
        String behind =
                number.end() < sentence.end() ? article.text(new TextSpan(number.end(), sentence.end(), null)) : "";
        Matcher did = DID.matcher(before);
        if (did.find() && !NOT_DONE.matcher(before.substring(0, did.start())).find()) {
            return true;
        }
        if (WERE.matcher(behind).find() || WALKED.matcher(behind).find()) {
            return true;
        }
        return IN_EXCHANGE.matcher(before).find()
                && ANY_DEED.matcher(before).results().anyMatch(deed -> !NOT_DONE.matcher(
                                before.substring(0, deed.start()))
                        .find());
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.views.domain.Proposals.Report;
import java.util.List;
import java.util.regex.Pattern;

/** Which plans are worth a line: those of which a reader learns what they hold, or whose they are by a name of their own. */
final class PlanWorth {

    private static final Pattern VERB = Pattern.compile(" to (?!\\p{Lu}|end\\b|the\\b|free\\b)\\p{Ll}+");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    private static final int NEAR = 60;

    private PlanWorth() {}

    /** "Gou plans to brief the media": a verb that looks like the noun. */
    static boolean goesOnAsVerb(Report report) {
        TextSpan span = report.proposal().evidence().get(0);
        TextSpan sentence = Sentences.around(report.article(), span);
        String line = report.article().text(sentence);
        int at = line.indexOf(report.proposal().name());
        return at >= 0
                && report.proposal().points() == null
                && VERB.matcher(line.substring(at + report.proposal().name().length()))
                        .lookingAt();
    }

    /**
     * A deal of no number of points that nobody is said to have put forward, or of no name, may be no plan of these talks; "the generous offer" of
     * somebody tells nothing unless an article says what he offers.
     */
    static boolean isMereMention(TopicFacts facts, List<Report> group) {
        String name = group.get(0).proposal().name();
        if (group.stream().anyMatch(report -> report.proposal().points() != null)) {
            return false;
        }
        return !PlanNames.isTelling(name)
                || group.stream()
                        .flatMap(report -> report.author().stream())
                        .findFirst()
                        .map(author -> isOfNameOnly(facts, name, author)
                                && group.stream().noneMatch(PlanWorth::holds))
                        .orElse(true);
    }

    /** Whether a name says nothing but whose the plan is. */
    private static boolean isOfNameOnly(TopicFacts facts, String name, Actor author) {
        String rest = name;
        for (String form : facts.cast().forms(author)) {
            rest = rest.replace(form, "");
        }
        return Spelling.words(rest).stream().filter(PlanNames::isTelling).allMatch(word -> facts.cast()
                .names(word, author));
    }

    /** Whether an article says what a plan holds: a sum, a date, or words of its own. */
    private static boolean holds(Report report) {
        return !report.article().onTopic(report.proposal().content()).isEmpty()
                || report.proposal().evidence().stream().anyMatch(span -> hasSum(report, span));
    }

    /** Whether a number stands close to where a plan is named, and not in brackets. */
    private static boolean hasSum(Report report, TextSpan plan) {
        TextSpan sentence = Sentences.around(report.article(), plan);
        TextSpan near = new TextSpan(
                Math.max(sentence.start(), plan.start() - NEAR), Math.min(sentence.end(), plan.end() + NEAR), null);
        return DIGIT.matcher(BRACKETS.matcher(
                                LineText.withoutDateline(report.article().text(near)))
                        .replaceAll(""))
                .find();
    }
}

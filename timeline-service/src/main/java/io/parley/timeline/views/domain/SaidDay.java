package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a sentence says that its news was said or done: "told reporters on Sunday", "on Friday offered". The day of a
 * meeting that was only agreed on, or of something else behind "that" or "to", is none.
 */
final class SaidDay {

    private static final String DONE =
            "(?:said|told|wrote|met|put|held|began|left|gave|made|took|struck|won|sent|spoke|saw|\\p{Ll}{2,}ed)";

    /** What stands between a verb and its day: a few words, no other clause, no deed to come, no occasion that has a day of its own. */
    private static final Pattern BEHIND = Pattern.compile("\\b(" + DONE
            + ")((?: (?!(?:that|which|who|if|will|would|could|should|may|might|until|before|after|since|for|ahead)\\b"
            + "|to (?!the |an? |his |her |its |their |both )\\p{Ll}"
            + "|(?:meetings?|talks|summits?|sessions?|votes?|strikes?|deadlines?|elections?)\\b)"
            + "(?:[\\p{L}\\d$'\u2019-]|\\d,(?=\\d))+){0,14}?) (?:(?:late|early) )?(?:on )?" + DayName.ANY);

    private static final Pattern BEFORE = Pattern.compile(
            "\\b" + DayName.ANY + "(?: (?:morning|afternoon|evening|night))?,? (?:\\p{Ll}+ly |also )?" + DONE + "\\b");

    /** "Also on Oct. 29, the spokesman said": the day of all that follows. */
    private static final Pattern AHEAD =
            Pattern.compile("^(?:Also |Earlier |And |But )?[Oo]n " + DayName.ANY + ",? (?=[\\p{L}'\u2019 -]+)");

    /** Of what is planned, the day is that of the plan. */
    private static final Pattern PLANNING = Pattern.compile(
            "invited|planned|scheduled|expected|delayed|postponed|moved|set|agreed|summoned|convened|called|asked|urged");

    /** "the plan that was tabled on Monday" and "an interview to be published on Wednesday" tell the day of something else. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:(?:that|which|who|whom|when|where|as)(?: [\\p{L}-]+){0,3}|(?:to|will|would|must|should) be) $");

    private static final Pattern OPENS = Pattern.compile("[\"\u201c]");

    /** From the start of a sentence back to the last word of the one before. */
    private static final int GAP = 4;

    private SaidDay() {}

    /** The day on which the sentence around some words was said; a quotation goes on where its speaker was said to speak just before. */
    static Optional<LocalDate> of(TopicFacts facts, OnTopicArticle article, TextSpan words, String speaker) {
        Optional<LocalDate> published = EventDays.published(article);
        TextSpan sentence = Sentences.around(article, words);
        String line = Lines.around(facts, article, words);
        Optional<LocalDate> own = of(line, published);
        TextSpan before = new TextSpan(Math.max(0, sentence.start() - GAP), Math.max(1, sentence.start()), null);
        if (own.isPresent() || !OPENS.matcher(line).lookingAt() || sentence.start() < GAP) {
            return own;
        }
        String previous = Lines.around(facts, article, before);
        return Lines.names(previous, speaker, facts.world()) ? of(previous, published) : Optional.empty();
    }

    static Optional<LocalDate> of(String sentence, Optional<LocalDate> published) {
        return published.filter(day -> isSaid(sentence)).flatMap(day -> ToldDay.of(sentence, day));
    }

    private static boolean isSaid(String sentence) {
        Matcher behind = BEHIND.matcher(sentence);
        while (behind.find()) {
            boolean planned = PLANNING.matcher(behind.group(1)).matches()
                    && !behind.group(2).isBlank();
            if (!planned
                    && !ASIDE.matcher(sentence.substring(0, behind.start())).find()) {
                return true;
            }
        }
        return BEFORE.matcher(sentence).find() || AHEAD.matcher(sentence).find();
    }
}

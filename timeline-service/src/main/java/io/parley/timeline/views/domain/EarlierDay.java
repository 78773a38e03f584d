package io.parley.timeline.views.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day on which something can have been so that a sentence tells as of the week, month or year before its article's, or of before. */
final class EarlierDay {

    /** "is pushing them to reject the deal reached last week": when the deal was reached, not when he pushes. */
    private static final Pattern OF_THING = Pattern.compile(
            "\\b(?:deals?|agreements?|accords?|pacts?|treaty|plans?|proposals?|offers?|bids?|drafts?|bill|law|vote|truce|cease-?fire"
                    + "|talks|meeting|summit|statement|letter|resolution|decision|attacks?|raids?|strikes?) (?:that (?:was|were) )?"
                    + "(?:\\p{Ll}+ed|struck|held|made|sent|put|begun|won|led)\\b(?:(?! and \\p{Ll}+ed | but )[^,;])*$");

    private static final Pattern LAST = Pattern.compile("\\b[Ll]ast (week|month|year)\\b");

    /** "The company had argued that it needed more": before what the story tells as its news. */
    private static final Pattern HAD = Pattern.compile(
            "\\bhad (?:(?:long|previously|earlier|initially|originally|first|once) )?"
                    + "(?:argued|demanded|insisted|wanted|sought|opposed|objected|complained|threatened|called for|asked for|pushed for)\\b");

    private EarlierDay() {}

    /** Empty where the sentence names no such time. */
    static Optional<LocalDate> of(String sentence, LocalDate published) {
        Matcher last = LAST.matcher(sentence);
        if (!last.find()
                || OF_THING.matcher(sentence.substring(0, last.start())).find()) {
            return HAD.matcher(sentence).find() ? Optional.of(published.minusDays(1)) : Optional.empty();
        }
        return Optional.of(
                switch (last.group(1)) {
                    case "week" -> published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                    case "month" -> published.withDayOfMonth(1).minusDays(1);
                    default -> published.withDayOfYear(1).minusDays(1);
                });
    }
}

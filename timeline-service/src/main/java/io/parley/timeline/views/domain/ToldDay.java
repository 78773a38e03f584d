package io.parley.timeline.views.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day that a sentence names for its own news, without a year: "signed on Friday", in a story of Saturday, was the day before. */
final class ToldDay {

    private static final Pattern DAY = Pattern.compile("\\b" + DayName.ANY + "(?! next\\b)");

    /** Before a day on which something is yet to come, begins or ends. */
    private static final Pattern OTHER_DAY = Pattern.compile(
            "\\b(?:next|until|till|by|before|after|from|since|coming|between|beyond|for|as (?:soon|early|late) as|no later than) $");

    /** "voted on Thursday and Friday": it was decided on the last of them. */
    private static final Pattern VOTES = Pattern.compile("\\b(?:vot(?:e|es|ed|ing)|ballots?|polls?)\\b");

    private static final Pattern GOES_ON =
            Pattern.compile(" (?:and|through|to) (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private ToldDay() {}

    /** The last such day up to the one of publication; empty where a sentence names none, or more than one. */
    static Optional<LocalDate> of(String sentence, LocalDate published) {
        List<String> named = DAY.matcher(sentence)
                .results()
                .filter(day ->
                        !OTHER_DAY.matcher(sentence.substring(0, day.start())).find()
                                && !(VOTES.matcher(sentence.substring(0, day.start()))
                                                .find()
                                        && GOES_ON.matcher(sentence)
                                                .region(day.end(), sentence.length())
                                                .lookingAt()))
                .map(MatchResult::group)
                .distinct()
                .toList();
        return named.size() == 1 ? DayName.last(named.get(0), published) : Optional.empty();
    }
}

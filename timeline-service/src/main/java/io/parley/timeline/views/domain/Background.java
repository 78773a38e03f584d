package io.parley.timeline.views.domain;

import io.parley.timeline.world.domain.WordLists;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a story looks back on from what it reports as news: "In choosing the fund, the board turned down a rival" was
 * no news of the day on which it was printed.
 */
final class Background {

    /** "had agreed" by the writer's own word; after "said" the same form is the news itself. */
    private static final Pattern LOOKS_BACK =
            Pattern.compile("\\bhad (?:\\p{Ll}+ly |also |once )?(?:been )?(?!to\\b)\\p{Ll}+(?:ed|en|wn|ght|ld|ft)\\b");

    /** "came two days after an accord was signed", "just weeks after the company had announced a deal". */
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:days?|weeks?|months?|years?) after (?!that\\b)[^.;]{3,80}? (?:was|were|had|had been) (?:\\p{Ll}+ly )?\\p{Ll}+(?:ed|en|wn|ght|ld|ft)\\b");

    /** "came two days after a landmark peace deal". */
    private static final Pattern AFTER_DEAL = Pattern.compile(
            "\\b(?:days?|weeks?|months?|years?) after (?:an?|the|their|its|his) (?:[\\p{L}-]+ ){0,4}(?:deal|agreement|accord|pact|truce|cease-?fire|treaty|settlement)\\b");

    private static final Pattern REPORTS = Pattern.compile(
            "\\b(?:said|says|told|confirmed|announced|reported|reports|according|added|wrote|claimed|revealed|learned)\\b");

    /** "In choosing to negotiate, it turned down ...". */
    private static final Pattern IN_DOING = Pattern.compile("^In \\p{Ll}+ing\\b[^.]{0,80}, ");

    /** "in 2012": not "the borders of 1967", by which something goes until today. */
    private static final Pattern YEAR =
            Pattern.compile("\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y) (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b");

    private Background() {}

    /** Whether a sentence of an article of that day tells of what was before, by its own words or by a year. */
    static boolean tells(String sentence, Optional<LocalDate> published) {
        return tells(sentence) || isOfBefore(sentence, published);
    }

    /** Whether a sentence names an earlier time for what it tells. */
    static boolean isOfBefore(String sentence, Optional<LocalDate> published) {
        return WordLists.BACKGROUND.in(sentence)
                || published
                        .filter(day -> YEAR.matcher(sentence)
                                .results()
                                .anyMatch(year -> Integer.parseInt(year.group(1)) < day.getYear()))
                        .isPresent();
    }

    /** Whether a sentence tells by its own words of what was before. */
    static boolean tells(String sentence) {
        if (WordLists.BACKGROUND.in(sentence) || IN_DOING.matcher(sentence).find()) {
            return true;
        }
        if (AFTER.matcher(sentence).find() || AFTER_DEAL.matcher(sentence).find()) {
            return true;
        }
        Matcher back = LOOKS_BACK.matcher(sentence);
        return back.find()
                && !REPORTS.matcher(sentence.substring(0, back.start())).find()
                && !REPORTS.matcher(sentence.substring(back.end())).find();
    }
}

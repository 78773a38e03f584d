package io.parley.timeline.views.domain;

import io.parley.events.claims.Stage;
import io.parley.timeline.world.domain.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence itself says what it is taken for: that talks go on, that they failed, that something is agreed or carried out. */
final class StageWords {

    /** Talks of which nothing is told but that they are to come; who says that they have begun may speak of the next round, too. */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will (?:\\p{Ll}+ )?(?:begin|open|start|meet|hold|resume|take place|be held|enter|sit down|gather)"
                    + "|(?:is|are|was|were) (?:due|set|expected|scheduled|planned|about) to|(?:plans?|planned|hopes?|hoped) to"
                    + "|would (?:begin|open|start|meet|hold|resume|take place|be held|enter|sit down|pave)"
                    + "|expressed hope|on the eve of|ahead of)\\b");

    private static final Pattern UNDER_WAY = Pattern.compile(
            "\\b(?:began|begun|opened|started|resumed|held|met|continued|went on"
                    + "|under ?way|ongoing|after (?:[\\p{L}\\d-]+ ){0,6}(?:talks|negotiations|meetings?|sessions?|discussions)"
                    + "|in (?:[\\p{L}-]+ ){0,2}(?:talks|negotiations)|(?:are|is|were|was) (?:meeting|negotiating|talking|holding))\\b");

    private static final Pattern DONE = Pattern.compile(
            "(?<!not )(?<!never )(?<!have )\\b(?:agreed|accepted|signed|settled|sealed|resumed|reached|struck|completed)\\b");

    /** Where a clause begins that only adds something; not what was agreed itself: "agreed that". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<= )(?:which|who|whose|where)\\b|(?<=\\p{Ll}), \\p{Ll}+ing\\b|(?<=\\S \\S{1,40} )that\\b");

    private StageWords() {}

    private static boolean isForecast(String line) {
        return TO_COME.matcher(line).find() && !UNDER_WAY.matcher(line).find();
    }

    static boolean say(Stage stage, String line) {
        return switch (stage) {
            case TALKS -> WordLists.TALKS.in(line) && !WordLists.COLLAPSE.in(line) && !isForecast(line);
            case BREAKDOWN -> WordLists.COLLAPSE.in(line) && since(line).isEmpty();
            case IMPLEMENTATION -> WordLists.EFFECT.in(line) && !WordLists.NOT_YET.in(line);
            case FRAMEWORK, AGREEMENT -> !isYetToCome(line);
            case NONE, PROPOSAL -> true;
        };
    }

    /**
     * Whether what a sentence tells as agreed is still to come. What it says of the deal or of others behind that it was struck
     * ("has struck an agreement with workers whose strike could hurt sales") puts nothing off.
     */
    static boolean isYetToCome(String line) {
        Matcher done = DONE.matcher(line);
        if (!done.find()) {
            return WordLists.NOT_YET.in(line);
        }
        Matcher beside = BESIDE.matcher(line).region(done.end(), line.length());
        return WordLists.NOT_YET.in(beside.find() ? line.substring(0, beside.start()) : line);
    }

    /** "agreed to be bought, two months after the talks collapsed": what they have come to since, where a sentence tells it. */
    static Optional<Stage> since(String line) {
        String news = Aside.without(line);
        Matcher done = DONE.matcher(news);
        if (news.equals(line) || WordLists.COLLAPSE.in(news) || !done.find()) {
            return Optional.empty();
        }
        return Optional.of(WordLists.TALKS.in(news) ? Stage.TALKS : Stage.AGREEMENT);
    }
}

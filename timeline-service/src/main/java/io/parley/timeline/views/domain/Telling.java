package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.events.text.TextSpan;
import io.parley.timeline.world.domain.WordLists;
import java.util.regex.Pattern;

/** Which stands tell a reader something: a hope, a heading, a plan to travel, or "he said that" tells nothing. */
final class Telling {

    /** "Berg denied that." does not say what. */
    private static final int LEAST_WORDS = 5;

    private static final int LEAST_HELD = 4;

    private static final Pattern SILENT = Pattern.compile(
            "\\b(?:refrained from|declined to|refused to|would not) (?:comment|take a stand|say|answer)|\\bdid not (?:immediately )?(?:comment|respond)");

    /** "will join the mediators": who meets when is told with the meetings. */
    private static final Pattern PROCESS = Pattern.compile(
            "^(?:will|would|is to|are to|is due to|are due to) (?:also )?(?:join|attend|meet|travel|visit|host|arrive|fly|take part)\\b");

    /** "I think it addresses their concerns" does not say what does. */
    private static final Pattern VAGUE = Pattern.compile(
            ": [\"\u201c](?:I (?:think|believe) )?(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Tt]hey)\\b");

    /**
     * Who names his own aims says what he holds, without a verb that demands: "our goals: the return of all hostages". "His" and
     * "their" aims may be those of somebody else.
     */
    private static final Pattern AIMS = Pattern.compile("(?:\\b(?:[Oo]ur|[Mm]y)|['\u2019]s?) (?:[\\p{L}-]+ ){0,2}"
            + "(?:objectives?|goals?|aims?|conditions?|demands?|priorit(?:y|ies)|red lines?)\\b");

    private Telling() {}

    static boolean tells(TopicFacts facts, Stand stand) {
        boolean hope = stand.stance() == Stance.SUPPORTS && WordLists.HOPES.in(stand.line());
        return (stand.stance() != Stance.STATES || namesOwnAims(facts, stand))
                && !hope
                && Words.of(stand.line()).size() >= LEAST_WORDS
                && stand.evidence().stream().anyMatch(Telling::holdsEnough)
                && stand.evidence().stream()
                        .noneMatch(words -> isHeading(stand, words)
                                || PROCESS.matcher(words.text()).find())
                && !isSilent(stand.line())
                && !VAGUE.matcher(stand.line()).find()
                && !Lines.speaksUnnamed(stand.line());
    }

    /** Whether a line tells only that somebody says nothing. */
    static boolean isSilent(String line) {
        return SILENT.matcher(line).find();
    }

    private static boolean namesOwnAims(TopicFacts facts, Stand stand) {
        return AIMS.matcher(stand.line()).results().anyMatch(aims -> {
            boolean first = Character.isLetter(aims.group().charAt(0));
            String owner = stand.line().substring(0, aims.start());
            return first || facts.cast().forms(stand.side()).stream().anyMatch(owner::endsWith);
        });
    }

    private static boolean holdsEnough(Evidence words) {
        return Words.of(words.text()).size() >= LEAST_HELD;
    }

    private static boolean isHeading(Stand stand, Evidence words) {
        return stand.article().isHeading(new TextSpan(words.start(), words.end(), null));
    }
}

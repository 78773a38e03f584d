package io.parley.extraction.events;

import io.parley.extraction.document.Token;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that look like those of an event and tell none of that type, or only one under a condition. */
final class Unlike {

    private static final Set<String> FOR_SOMETHING = Set.of("on", "upon", "for", "to");
    private static final Set<String> PRESS = Set.of("news", "press");
    private static final Set<String> TALKED = Set.of("conference", "briefing");

    /** What is clinched without an agreement. */
    private static final Set<String> WON = Set.of(
            "majority", "nomination", "title", "victory", "win", "seat", "place", "championship", "promotion", "medal");

    private static final int OBJECT = 6;
    private static final int ASKED_OF = 8;

    private static final Pattern CONDITION =
            Pattern.compile("\\b(?i:once|unless|if|until|till) (?:(?! (?:was|were|had|did) )[^,;.]){0,60}$");

    private static final Pattern PRESENT =
            Pattern.compile("^[^,;.]{0,25}?\\b(?:is|are|has been|have been|gets?|comes?)\\b");

    private Unlike() {}

    /** Whether the word cannot tell an event of the type. */
    static boolean isNone(EventCandidate candidate, String type) {
        return switch (type) {
            case "REQUEST" -> isCalledSomething(candidate);
            case "CONSULT" -> isPressConference(candidate);
            case "AGREE" -> isWon(candidate);
            default -> false;
        };
    }

    /** "called the agreement historic": that asks for nothing. */
    private static boolean isCalledSomething(EventCandidate candidate) {
        return candidate.verb()
                && candidate.word().lemma().equals("call")
                && behind(candidate, ASKED_OF).noneMatch(token -> FOR_SOMETHING.contains(token.lemma()));
    }

    private static boolean isPressConference(EventCandidate candidate) {
        return candidate.token() > 0
                && TALKED.contains(candidate.word().lemma())
                && PRESS.contains(candidate.word(candidate.token() - 1).lemma());
    }

    private static boolean isWon(EventCandidate candidate) {
        return candidate.word().lemma().equals("clinch")
                && behind(candidate, OBJECT).anyMatch(token -> WON.contains(token.lemma()));
    }

    private static Stream<Token> behind(EventCandidate candidate, int reach) {
        return candidate.sentence().tokens().stream()
                .skip(candidate.token() + 1L)
                .limit(reach);
    }

    /** "once an agreement is reached": it is not yet. */
    static boolean isConditional(EventCandidate candidate, String text) {
        int start = candidate.sentence().span().start();
        String before = text.substring(start, candidate.trigger().start());
        String after = text.substring(
                candidate.trigger().start(), candidate.sentence().span().end());
        return CONDITION.matcher(before).find() && PRESENT.matcher(after).find();
    }
}

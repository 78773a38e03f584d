package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.world.domain.WordLists;
import java.util.Collection;
import java.util.regex.Pattern;

/** What the words of a stand tell of its worth in a cell, whoever holds it: a duty of one's own, a mere step of the talks, harm refused. */
final class StandWords {

    /** What somebody should do. */
    static final String DUTY = "(?:must|should|has to|have to|needs to|need to|ought to)\\b";

    /** "We must support them": what one asks of oneself; "we must have guarantees" asks something of others. */
    private static final Pattern OUR_DUTY = Pattern.compile("\\b[Ww]e (?:\\p{Ll}+ )?" + DUTY
            + " (?!have\\b|get\\b|receive\\b|see\\b|know\\b|be (?:given|paid|told|treated|allowed)\\b)");

    private static final Pattern DUTY_BEHIND = Pattern.compile("\\s+(?:\\p{Ll}+ )?" + DUTY);

    /** "agreed on the urgent need for a budget": on nothing yet. */
    private static final Pattern ON_NEED = Pattern.compile("\\bagree(?:d|s)? (?:\\p{L}+ ){0,2}(?:on|about) the "
            + "(?:\\p{Ll}+ ){0,2}(?:need|importance|urgency|necessity|value)\\b");

    private static final Pattern INVITATION =
            Pattern.compile("\\baccept(?:ed|s)? (?:the|an|his|her|their|its|this|that) (?:\\p{Ll}+ )?invitation\\b");

    private static final Pattern COOPERATES =
            Pattern.compile("\\b(?:ready|willing|prepared) to (?:also )?(?:work|co-?operate) with\\b");

    private static final Pattern READY_TO_TALK = Pattern.compile("\\b(?:ready|willing|prepared) to (?:\\p{Ll}+ ){0,2}"
            + "(?:talk|negotiate|talks|negotiations|dialogue)\\b");

    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:if|unless|provided|once|only|as long as|on condition)\\b");

    /** Who rejects "a halt to the attacks" is for them. */
    private static final Pattern OF_TRUCE = Pattern.compile(
            "\\b(?:cease-?fire|cease|truce|halt|stop|stopping|end|ending|pause|lull|calm|plan|proposal|offer|deal|agreement)\\b");

    /** Denials that no list of words holds: "can't", "unacceptable", "incompatible". */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)n['\u2019]t\\b|\\b(?:un\\p{Ll}+(?:able|ible)|i[mn]\\p{Ll}+ble)");

    /** What is said of somebody, and may be untrue. */
    private static final String RUMOUR =
            "(?:reports?|rumou?rs?|claims?|allegations?|accusations?|speculations?|suggestions?|insinuations?)";

    /** "dismissed a report that it would sign", "rejected accusations of cheating"; not "rejected claims for damages". */
    private static final Pattern DENIES_RUMOUR = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|refut|rebut|brush|play|shrug)\\p{Ll}*(?: off| aside| down)?)"
                    + " (?:[\\p{L}'\u2019-]+ ){0,4}?" + RUMOUR
                    + "(?:$|[.,;\"\u201d]| (?:that|he|she|it|they|as|in|by|from|of \\p{Ll}+ing)\\b)");

    /** "rejected the notion that they could pull out". */
    private static final Pattern DENIES_VIEW = Pattern.compile(
            "\\b(?:dismiss|reject|disput|rebuff)\\p{Ll}* (?:the|any|this|that|his|her|their) (?:\\p{Ll}+ )?"
                    + "(?:notion|idea|view|argument|premise|contention|impression) that\\b");

    /** "repeated denials that there is a change": nobody refuses a change with them. */
    private static final Pattern DENIALS = Pattern.compile("\\bdenials? (?:[\\p{L}-]+ ){0,6}?that\\b");

    /** "dismissed a report that", before the words: what a report says of somebody is not what he refuses. */
    private static final Pattern OF_RUMOUR = Pattern.compile("\\b" + RUMOUR + " that $");

    /** "ordered security forces to respect the truce": whom one commands one asks nothing. */
    private static final Pattern COMMANDS = Pattern.compile(
            "\\border(?:s|ed|ing)? (?:(?:the|his|her|its|their|all|our|\\p{Lu}\\p{L}+) ){0,2}(?:\\p{Ll}+ ){0,2}"
                    + "(?:forces|army|troops|military|police|soldiers|guards?|navy|air force|security services|commanders|generals|officers|fighters|gunmen)\\b[^,;]*");

    /** "called an emergency session": that is convened, and asked of nobody. */
    private static final Pattern CONVENES =
            Pattern.compile("\\bcall(?:s|ed|ing)? (?:(?:an?|the|its|new|early|snap|fresh) )*(?:\\p{Ll}+ )?"
                    + "(?:session|meeting|summit|elections?|vote|strike|conference|referendum|convention)\\b");

    private StandWords() {}

    /** Whether somebody is said to be against something, or to demand it, in a sentence that has no word for that. */
    static boolean haveNoWord(Stance stance, String sentence) {
        return switch (stance) {
            case OPPOSES ->
                !WordLists.AGAINST.in(sentence) && !DENIAL.matcher(sentence).find();
            case DEMANDS ->
                !WordLists.DEMANDS.in(
                        CONVENES.matcher(COMMANDS.matcher(sentence).replaceAll(""))
                                .replaceAll(""));
            default -> false;
        };
    }

    /** Whether somebody demands something of himself. */
    static boolean askOfOneself(String words, Collection<String> names) {
        return OUR_DUTY.matcher(words).find()
                || names.stream()
                        .anyMatch(name -> words.startsWith(name)
                                && DUTY_BEHIND
                                        .matcher(words.substring(name.length()))
                                        .lookingAt());
    }

    /** Whether they tell how the talks go on, and nothing of what these are about. */
    static boolean areMereStep(Stance stance, String words) {
        return switch (stance) {
            case ACCEPTS ->
                ON_NEED.matcher(words).find() || INVITATION.matcher(words).find();
            case OFFERS -> COOPERATES.matcher(words).find() && !isConditional(words);
            default -> false;
        };
    }

    /** Whether they offer to talk, and nothing else. */
    static boolean offerToTalk(Stance stance, String words) {
        return stance == Stance.OFFERS && READY_TO_TALK.matcher(words).find() && !isConditional(words);
    }

    private static boolean isConditional(String words) {
        return CONDITION.matcher(words).find();
    }

    /** "would not accept attacks on its citizens": under a truce that would read as a word against it. */
    static boolean refuseHarm(Stance stance, String words) {
        return isAgainst(stance)
                && WordLists.HARMS.in(words)
                && !OF_TRUCE.matcher(words).find();
    }

    /**
     * Whether they deny that something is so: under an issue that would read as a word against what is denied.
     *
     * @param before what stands before them in their sentence
     */
    static boolean denyRumour(Stance stance, String before, String words) {
        return isAgainst(stance)
                && (DENIES_RUMOUR.matcher(words).find()
                        || DENIES_VIEW.matcher(words).find()
                        || DENIALS.matcher(words).find()
                        || OF_RUMOUR.matcher(before).find());
    }

    private static boolean isAgainst(Stance stance) {
        return stance == Stance.REJECTS || stance == Stance.OPPOSES;
    }
}

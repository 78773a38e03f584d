package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.world.domain.WordLists;
import java.util.Collection;
import java.util.regex.Pattern;

/** What the words of a stand tell of its worth in a cell, whoever holds it: a duty of one's own, a mere step of the talks, harm refused. */
final class StandWords {

    private static final String DUTY = "(?:must|should|has to|have to|needs to|need to|ought to)\\b";

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

    /** Stems of words that speak against something, and denials. A sentence that has none tells of no opposition. */
    private static final Pattern AGAINST =
            Pattern.compile("(?i)\\b(?:oppos|against|reject|refus|not\\b|no\\b|none\\b|nothing|never|nor\\b"
                    + "|neither|cannot|without|critic|condemn|complain|disagree|object|den(?:y|ied|ies)|rul(?:e|es|ed|ing) out"
                    + "|turn(?:s|ed|ing)? down|dismiss|block|veto|resist|fail|rather than|instead of|slam|denounc|protest"
                    + "|ban\\b|banned|vot|suspend|freez|froze|halt|scrap|quit|walk|boycott|disappoint|regret|concern|worr|fear|danger"
                    + "|threat|illegal|unlawful|harm|damag|hurt|wrong|mistake|fals|lie|absurd|shame|distort|too\\b|wors|bad|rebuff|defy"
                    + "|defied|doubt|question|abandon|break|broke|violat|contradict|differ|hostil|revers|cut|unfair|uncertain|poor"
                    + "|un\\p{Ll}+(?:able|ible)|in\\p{Ll}+ble)|n['\u2019]t\\b");

    private StandWords() {}

    /** Whether somebody is said to be against what no word of the sentence speaks against. */
    static boolean opposeNothing(Stance stance, String sentence) {
        return stance == Stance.OPPOSES && !AGAINST.matcher(sentence).find();
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
        boolean against = stance == Stance.REJECTS || stance == Stance.OPPOSES;
        return against && WordLists.HARMS.in(words) && !OF_TRUCE.matcher(words).find();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.text.TextSpan;
import io.parley.timeline.world.domain.IssueWords;
import io.parley.timeline.world.domain.WordLists;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issue of a stand by its own words. Who rejects "the plan" rejects all of it: what a relative clause says of him ("which
 * also holds hostages") is no issue of his stand.
 */
final class StandIssues {

    /** Issues of one point of a peace plan; a strike or a trade deal is one issue as a whole. */
    static final Set<Issue> POINTS = EnumSet.of(
            Issue.CEASEFIRE,
            Issue.PRISONERS_HOSTAGES,
            Issue.WITHDRAWAL,
            Issue.HUMANITARIAN,
            Issue.GOVERNANCE,
            Issue.DISARMAMENT,
            Issue.SECURITY_GUARANTEES,
            Issue.RECONSTRUCTION,
            Issue.TERRITORY_RECOGNITION);

    private static final Set<Stance> JUDGING =
            EnumSet.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.ACCEPTS, Stance.REJECTS);

    private static final Pattern RELATIVE = Pattern.compile(", (?:who|which|whose) [^,]*,");

    /** A plan as the object of a verb: "rejected the plan", "welcomed Chad's proposal". */
    private static final Pattern OBJECT = Pattern.compile(
            "\\b\\p{Ll}+(?:ed|es|ing|s)? (?:the|this|that|his|her|its|their|a|\\p{Lu}[\\p{L} ]+?['\u2019]s?) (?:[\\p{L}\\d-]+ ){0,3}?(\\p{Ll}+)\\b");

    private StandIssues() {}

    /** The stand under the issue of its own words. */
    static Stand refile(Stand stand) {
        Evidence words = stand.evidence().get(0);
        String sentence =
                stand.article().text(Sentences.around(stand.article(), new TextSpan(words.start(), words.end(), null)));
        Issue issue =
                of(Objects.requireNonNullElse(stand.issue(), Issue.OTHER), stand.stance(), words.text(), sentence);
        return issue == stand.issue()
                ? stand
                : new Stand(
                        stand.article(),
                        stand.id(),
                        stand.side(),
                        stand.stance(),
                        issue,
                        stand.line(),
                        stand.source(),
                        stand.confidence(),
                        stand.evidence());
    }

    private static Issue of(Issue given, Stance stance, String words, String sentence) {
        String own = RELATIVE.matcher(words).replaceAll(" ");
        if (!POINTS.contains(given) || IssueWords.tellOf(given, own)) {
            return given;
        }
        boolean ofPlan = JUDGING.contains(stance) && isOfPlan(own);
        boolean told =
                !ofPlan && IssueWords.tellOf(given, RELATIVE.matcher(sentence).replaceAll(" "));
        return told ? given : Issue.OTHER;
    }

    private static boolean isOfPlan(String words) {
        Matcher object = OBJECT.matcher(words);
        List<String> nouns = object.results().map(found -> found.group(1)).toList();
        return nouns.stream().anyMatch(WordLists.PROPOSAL_NOUNS::contains);
    }
}

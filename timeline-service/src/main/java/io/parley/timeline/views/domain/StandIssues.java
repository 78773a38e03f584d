package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.IssueWords;
import io.parley.timeline.world.domain.WordLists;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** "once the hostages are home", "until they are free": when it shall be, not what is held. */
    private static final Pattern OCCASION =
            Pattern.compile("(?<!\\p{L})(?:once|after|until|till|before|while|as soon as) [^,;]*");

    /** "a quick settlement", "within the UN peace plan": the outcome or the talks as a whole, not settlers, nor a truce. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?<!\\b(?:jewish|israeli|illegal|west bank) )\\bsettlement\\b(?! (?:construction|expansion|building|activity|freeze|blocs?))"
                    + "|\\bpeace (?:plan|process|talks|proposal|initiative|conference|effort)s?\\b");

    /** "rejected the move": which one, the rest of the sentence tells. */
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:the|this|that|such a) (?:move|decision|step|call|idea|measure|demand)\\b");

    /** A plan as the object of a verb: "rejected the plan", "welcomed Chad's proposal". */
    private static final Pattern OBJECT = Pattern.compile(
            "\\b\\p{Ll}+(?:ed|es|ing|s)? (?:the|this|that|his|her|its|their|a|\\p{Lu}[\\p{L} ]+?['\u2019]s?) (?:[\\p{L}\\d-]+ ){0,3}?(\\p{Ll}+)\\b");

    /** Two or three words of a subject are in many an article about another one. */
    private static final int OF_ARTICLE = 8;

    private static final Question<Filed, Issue> ISSUE = new Question<>();

    /** Words of an article as they were filed before. */
    private record Filed(Issue issue, Stance stance, TextSpan words) {}

    private StandIssues() {}

    /** The stand under the issue of its own words. */
    static Stand refile(Stand stand) {
        Evidence words = stand.evidence().get(0);
        Filed filed = new Filed(
                Objects.requireNonNullElse(stand.issue(), Issue.OTHER),
                stand.stance(),
                new TextSpan(words.start(), words.end(), null));
        Issue issue = stand.article().once(ISSUE, filed, () -> issue(stand.article(), filed, words.text()));
        return issue == stand.issue() ? stand : stand.on(issue);
    }

    private static Issue issue(OnTopicArticle article, Filed filed, String words) {
        String sentence = article.text(Sentences.around(article, filed.words()));
        return told(
                of(filed.issue(), filed.stance(), words, sentence),
                sentence,
                article.reported().article().body());
    }

    /** A whole subject such as labour or trade of which neither the sentence nor much of the article tells is none. */
    private static Issue told(Issue issue, String sentence, String article) {
        boolean told = POINTS.contains(issue)
                || IssueWords.tellOf(issue, sentence)
                || IssueWords.areWeighty(issue, article, OF_ARTICLE);
        return told ? issue : Issue.OTHER;
    }

    private static Issue of(Issue given, Stance stance, String words, String sentence) {
        String own = core(words);
        boolean ofPlan = JUDGING.contains(stance) && isOfPlan(own);
        if (given == Issue.OTHER && !ofPlan) {
            return point(own)
                    .or(() -> POINTING.matcher(own).find() ? point(sentence) : Optional.empty())
                    .orElse(given);
        }
        if (!POINTS.contains(given) || IssueWords.tellOf(given, own)) {
            return given;
        }
        Optional<Issue> better = ofPlan ? Optional.empty() : point(own);
        if (better.isPresent()) {
            return better.get();
        }
        boolean told = !ofPlan && IssueWords.tellOf(given, core(sentence));
        return told ? given : Issue.OTHER;
    }

    /** Without what is said of somebody in passing, of when it shall be, and what only names the talks or their outcome. */
    private static String core(String words) {
        String own = OCCASION.matcher(RELATIVE.matcher(words).replaceAll(" ")).replaceAll(" ");
        return WHOLE.matcher(own).replaceAll(" ");
    }

    private static Optional<Issue> point(String words) {
        return IssueWords.plain(words, POINTS);
    }

    private static boolean isOfPlan(String words) {
        Matcher object = OBJECT.matcher(words);
        List<String> nouns = object.results().map(found -> found.group(1)).toList();
        return nouns.stream().anyMatch(WordLists.PROPOSAL_NOUNS::contains);
    }
}

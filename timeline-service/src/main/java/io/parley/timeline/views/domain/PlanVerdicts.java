package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import io.parley.timeline.facts.domain.BodyText;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.views.domain.Proposals.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who welcomed, accepted or turned down a plan as a whole, as sentences tell it as done: "The foreign ministers of Chad and Niger
 * welcomed the plan", "its board decided to accept a takeover offer".
 */
final class PlanVerdicts {

    /** A side's word on a plan. */
    record Verdict(List<Report> plan, Actor side, boolean supports, OnTopicArticle article, TextSpan sentence) {}

    private static final Pattern VERB =
            Pattern.compile("\\b(?:(welcom(?:ed|es)|support(?:ed|s)|back(?:ed|s)|endors(?:ed|es)|accept(?:ed|s)"
                    + "|approv(?:ed|es)|embrac(?:ed|es)|(?:decided|agreed|voted|chose) to (?:accept|back|support|endorse))"
                    + "|(reject(?:ed|s)|turn(?:ed|s) down|dismiss(?:ed|es)|oppos(?:ed|es)|denounc(?:ed|es)|voted (?:against|to reject)"
                    + "|(?:decided|chose) to (?:reject|turn down|oppose)))(?= )");

    /** What leaves open or denies that it was done. */
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:if|unless|until|whether|should|would|could|may|might|must|will|not|never|no|nobody"
                    + "|neither|nor|hop\\p{Ll}+|urg\\p{Ll}+|deni\\p{Ll}+|yet|to)\\b|n['\u2019]t\\b");

    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:said|says|added|insisted|stressed|announced|confirmed|told (?:[\\p{L}]+ ){1,3})(?: that)? ?");

    private static final Pattern HIMSELF = Pattern.compile("^(?:he|she|it|they) (?:also |had |has |have )?$");

    private static final Pattern ITS_BOARD = Pattern.compile(
            "\\b(?:its|their|his|her) (?:\\p{Ll}+ )?"
                    + "(?:board|government|cabinet|parliament|members|committee|leaders|leadership|council)(?: has| have| had)? $");

    /** A sign for a name that is known, or one that is not. */
    private static final String NAME = "(?:the )?(?:@|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)";

    /** "The leaders of A, B and C", with a sign for each name. */
    private static final Pattern OF_SEVERAL = Pattern.compile(
            "^(?:\\p{L}+ ){0,3}(?:ministers|leaders|governments|presidents|envoys|officials|members|states) of " + NAME
                    + "(?:, " + NAME + ")*,? and " + NAME + " (?:(?:have|also|all) )?$");

    private static final Pattern SEVERAL =
            Pattern.compile("^(?:the )?@(?:, (?:the )?@)*,? and (?:the )?@ (?:(?:have|also|both) )?$");

    /** One name, what is said of him between commas, and an adverb or a day. */
    private static final Pattern ONE = Pattern.compile(
            "^(?:[\\p{L}.-]+ ){0,4}?@(?:['\u2019]s (?:\\p{Ll}+ ){1,2})?(?:,[^@]{2,80}?,)?"
                    + " ?(?:(?:on|late|early) (?:on )?\\p{Lu}\\p{Ll}+day )?(?:(?:has|have|had|also|then|quickly|formally|publicly) )*$");

    /** People of a union: what they voted for, it did. */
    private static final Pattern WORKERS = Pattern.compile(
            "^(?:[Tt]he )?(?:\\p{L}+ ){0,2}?(?:[Mm]embers|[\\p{L}]*[Ww]orkers|[Mm]iners|[Tt]eachers"
                    + "|[Nn]urses|[Dd]rivers|[Pp]ilots|[Ee]mployees|[Dd]ockers|[Ss]taff|[Cc]rews|[Aa]ctors|[Ww]riters|[Pp]layers)\\b[^,;]{0,40}$");

    private static final Pattern UNION = Pattern.compile(
            "\\b(?:Union|Federation|Workers|Guild|Brotherhood|Teamsters|Association|Syndicate|Congress of Trade)\\b");

    private static final Question<OnTopicArticle, List<Deed>> DEEDS = new Question<>();

    /**
     * A verb of judging in a sentence.
     *
     * @param from where what may be its subject begins
     * @param at where the verb begins
     */
    private record Deed(TextSpan sentence, int from, int at, String before, String after, boolean supports) {}

    private final TopicFacts facts;
    private final PlanReferences plans;

    PlanVerdicts(TopicFacts facts, PlanReferences plans) {
        this.facts = facts;
        this.plans = plans;
    }

    List<Verdict> all() {
        List<Verdict> verdicts = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.once(DEEDS, article, () -> deeds(article)).forEach(deed -> addOf(article, deed, verdicts));
        }
        return verdicts;
    }

    private static List<Deed> deeds(OnTopicArticle article) {
        List<Deed> deeds = new ArrayList<>();
        article.onTopic(new BodyText(article.reported().article().body()).paragraphs())
                .forEach(paragraph -> addDeeds(article, paragraph, deeds));
        return List.copyOf(deeds);
    }

    private static void addDeeds(OnTopicArticle article, TextSpan paragraph, List<Deed> into) {
        String text = article.text(paragraph);
        Matcher verb = VERB.matcher(text);
        while (verb.find()) {
            int at = paragraph.start() + text.codePointCount(0, verb.start());
            TextSpan sentence = Sentences.around(article, new TextSpan(at, at + 1, null));
            int from = Math.max(sentence.start(), Trust.dateline(article));
            int start = text.offsetByCodePoints(0, Math.max(0, from - paragraph.start()));
            int end = text.offsetByCodePoints(0, sentence.end() - paragraph.start());
            if (start <= verb.start() && verb.end() <= end && !isQuoted(text.substring(start, verb.start()))) {
                into.add(new Deed(
                        sentence,
                        from,
                        at,
                        text.substring(start, verb.start()),
                        text.substring(verb.end(), end),
                        verb.group(1) != null));
            }
        }
    }

    private void addOf(OnTopicArticle article, Deed deed, List<Verdict> into) {
        Optional<List<Report>> plan = plans.meant(article, deed.after());
        if (plan.isPresent()) {
            String author = PlanReferences.author(plan.get()).map(Actor::id).orElse("");
            holders(article, deed.before(), deed.from(), deed.at()).stream()
                    .filter(side -> !side.id().equals(author))
                    .forEach(
                            side -> into.add(new Verdict(plan.get(), side, deed.supports(), article, deed.sentence())));
        }
    }

    private static boolean isQuoted(String before) {
        return before.chars().filter(c -> c == '"').count() % 2 == 1
                || before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d');
    }

    /** The sides that are the subject of a verb at {@code at}, the words before it starting at {@code from}. */
    private List<Actor> holders(OnTopicArticle article, String before, int from, int at) {
        Matcher says = SAYS.matcher(before);
        int clause = 0;
        int reporter = 0;
        while (says.find()) {
            reporter = clause;
            clause = says.end();
        }
        String subject = before.substring(clause);
        if (OPEN.matcher(subject).find()) {
            return List.of();
        }
        if (clause > 0 && HIMSELF.matcher(subject).matches()) {
            return inSubject(article, says(before, reporter, clause), from + codePoints(before, reporter), at);
        }
        Matcher board = ITS_BOARD.matcher(subject);
        if (board.find()) {
            return named(article, from, at).stream()
                    .max(Comparator.comparingInt(named -> named.mention().start()))
                    .map(named -> List.of(named.side()))
                    .orElse(List.of());
        }
        if (WORKERS.matcher(subject).find()) {
            return union();
        }
        return inSubject(article, subject, from + codePoints(before, clause), at);
    }

    private static String says(String before, int reporter, int clause) {
        String words = before.substring(reporter, clause);
        Matcher verb = SAYS.matcher(words);
        return verb.find() ? words.substring(0, verb.start()) : words;
    }

    private static int codePoints(String text, int chars) {
        return text.codePointCount(0, chars);
    }

    private List<Actor> inSubject(OnTopicArticle article, String subject, int from, int at) {
        int to = Math.min(at, from + codePoints(subject, subject.length()));
        List<Named> named = named(article, from, to);
        StringBuilder signs = new StringBuilder(subject);
        for (int i = named.size() - 1; i >= 0; i--) {
            int start = subject.offsetByCodePoints(0, named.get(i).mention().start() - from);
            int end = subject.offsetByCodePoints(0, named.get(i).mention().end() - from);
            signs.replace(start, end, "@");
        }
        boolean several =
                OF_SEVERAL.matcher(signs).matches() || SEVERAL.matcher(signs).matches();
        if (several) {
            return named.stream().map(Named::side).distinct().toList();
        }
        return named.size() >= 1 && ONE.matcher(signs).matches()
                ? List.of(named.get(0).side())
                : List.of();
    }

    /** The only party that is a union. */
    private List<Actor> union() {
        List<Actor> unions = facts.parties().all().stream()
                .filter(party -> facts.cast().forms(party).stream()
                        .anyMatch(form -> UNION.matcher(form).find()))
                .toList();
        return unions.size() == 1 ? unions : List.of();
    }

    private record Named(Actor side, TextSpan mention) {}

    /** Those named in a stretch who can be for or against something, in the order of the text; of names that overlap the longest. */
    private List<Named> named(OnTopicArticle article, int from, int to) {
        List<Named> found = new ArrayList<>();
        for (Entity entity : article.reported().entities()) {
            Actor actor = facts.cast().of(entity);
            if (!facts.takesPart(actor)) {
                continue;
            }
            entity.mentions().stream()
                    .filter(mention -> mention.start() >= from && mention.end() <= to)
                    .filter(mention ->
                            Character.isUpperCase(article.text(mention).codePointAt(0)))
                    .forEach(mention -> found.add(new Named(actor, mention)));
        }
        found.sort(Comparator.comparingInt((Named one) -> one.mention().start())
                .thenComparing(one -> -one.mention().end())
                .thenComparing(one -> one.side().id()));
        List<Named> apart = new ArrayList<>();
        for (Named one : found) {
            if (apart.isEmpty()
                    || apart.get(apart.size() - 1).mention().end()
                            <= one.mention().start()) {
                apart.add(one);
            }
        }
        return apart;
    }
}

package io.parley.timeline.views.domain;

import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Proposals.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plan the words behind a verb mean: by its name, by its author's ("the British offer"), or, of a bare "the plan", the only one
 * that lies on the table or that the article tells of.
 */
final class PlanReferences {

    private static final String NOUN = "(?:plan|proposal|offer|initiative|blueprint|bid|draft|package|effort)s?";

    /** "the plan", "a rival takeover offer": few words, and no other noun of a deed behind. */
    private static final Pattern PHRASE = Pattern.compile(
            "^ (?:the|this|that|an?|its|their|his|her|\\p{Lu}[\\p{L}.'\u2019-]*|[\\p{L}]+['\u2019]s) (?:[\\p{L}\\d.'\u2019-]+ ){0,5}?"
                    + NOUN + "\\b(?![\u2019'-])|^ (?:the|this|an?|its|their) " + NOUN + "\\b(?![\u2019'-])");

    private static final Pattern BARE = Pattern.compile("^ (?:the|this|that) " + NOUN + "$");

    /** "the efforts of the mediators" are no plan. */
    private static final Pattern EFFORT_OF = Pattern.compile("^ (?:of|by|to|from)\\b");

    /** Words behind a plan that may say whose it is. */
    private static final int OWNER = 60;

    private final TopicFacts facts;
    private final List<List<Report>> plans;

    PlanReferences(TopicFacts facts, Collection<List<Report>> groups) {
        this.facts = facts;
        this.plans = groups.stream()
                .filter(group -> !PlanWorth.isMereMention(facts, group))
                .toList();
    }

    /** The plan that the words behind a verb of an article mean; empty where none is meant, or it is not clear which. */
    Optional<List<Report>> meant(OnTopicArticle article, String behind) {
        Matcher phrase = PHRASE.matcher(behind);
        if (!phrase.find()) {
            return Optional.empty();
        }
        String words = phrase.group();
        if (words.contains("effort")
                && EFFORT_OF.matcher(behind.substring(phrase.end())).find()) {
            return Optional.empty();
        }
        LocalDate day = EventDays.published(article).orElse(LocalDate.MAX);
        List<List<Report>> known =
                plans.stream().filter(plan -> !first(plan).isAfter(day)).toList();
        Optional<List<Report>> named =
                newest(known.stream().filter(plan -> isNamed(plan, words)).toList());
        if (named.isPresent()) {
            return named;
        }
        String withOwner = words + behind.substring(phrase.end(), Math.min(behind.length(), phrase.end() + OWNER));
        List<List<Report>> owned = known.stream()
                .filter(plan -> author(plan)
                        .filter(author -> PlanAuthors.isOfferOf(facts, author, withOwner))
                        .isPresent())
                .toList();
        return owned.isEmpty() && BARE.matcher(words).find() ? onlyOne(article, known) : newest(owned);
    }

    private Optional<List<Report>> onlyOne(OnTopicArticle article, List<List<Report>> known) {
        List<List<Report>> told = known.stream()
                .filter(plan ->
                        plan.stream().anyMatch(report -> report.article().id().equals(article.id())))
                .toList();
        if (told.size() == 1) {
            return Optional.of(told.get(0));
        }
        Set<String> authors = new HashSet<>();
        known.forEach(plan -> authors.add(author(plan).map(Actor::id).orElse("")));
        authors.remove("");
        return authors.size() <= 1 ? newest(known) : Optional.empty();
    }

    private static boolean isNamed(List<Report> plan, String words) {
        String name = plan.get(0).proposal().name();
        return PlanNames.isTelling(name) && words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<List<Report>> newest(List<List<Report>> plans) {
        return plans.stream()
                .max(Comparator.comparing((List<Report> plan) -> author(plan).isPresent())
                        .thenComparing(PlanReferences::first)
                        .thenComparing(plan -> plan.get(0).proposal().name()));
    }

    static Optional<Actor> author(List<Report> plan) {
        return plan.stream().flatMap(report -> report.author().stream()).findFirst();
    }

    private static LocalDate first(List<Report> plan) {
        return EventDays.published(plan.get(0).article()).orElse(LocalDate.MIN);
    }
}

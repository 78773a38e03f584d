package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Proposals.Report;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a plan holds, in words of the articles; where none takes that apart, the sentence that tells of it. */
final class PlanContents {

    private static final Pattern TAIL = Pattern.compile("[,;\\s]+$");

    /** "them to cancel the shares": for whom the pronoun stands, the stretch does not tell. */
    private static final Pattern WEAK = Pattern.compile("(?:them|him|her|it|they|he|she|this|that)\\b");

    private static final Pattern OWN_PLAN = Pattern.compile(
            "(?s)\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3} (?:has |have |had |also )*(?:promot|propos|present|float|suggest|offer|outlin|unveil|tabl|advocat|put forward)\\p{Ll}* .*\\ban? .*");

    private PlanContents() {}

    static List<String> of(TopicFacts facts, List<Report> group) {
        Set<String> content = new LinkedHashSet<>();
        for (Report report : group) {
            report.article().onTopic(report.proposal().content()).stream()
                    .filter(span -> !isOfAnotherPlan(facts, group, report.article(), span))
                    .map(span -> withoutSpeaker(report.article(), span))
                    .map(words -> LineText.tidy(words, facts.world()))
                    .filter(words -> !words.isBlank() && !WEAK.matcher(words).lookingAt())
                    .forEach(content::add);
        }
        if (content.isEmpty()) {
            Report first = group.get(0);
            content.add(Lines.around(
                    facts, first.article(), first.proposal().evidence().get(0)));
        }
        return List.copyOf(content);
    }

    /** "Anna Berg has promoted a plan that would include …": where the plan is that of somebody else, this is another one. */
    private static boolean isOfAnotherPlan(
            TopicFacts facts, List<Report> group, OnTopicArticle article, TextSpan span) {
        TextSpan sentence = Sentences.around(article, span);
        if (span.start() <= sentence.start()) {
            return false;
        }
        Matcher own = OWN_PLAN.matcher(article.text(new TextSpan(sentence.start(), span.start(), null)));
        Actor promoter = !own.lookingAt()
                ? null
                : article.reported().entities().stream()
                        .filter(entity ->
                                entity.mentions().stream().anyMatch(mention -> mention.start() == sentence.start()))
                        .map(facts.cast()::of)
                        .findFirst()
                        .orElse(null);
        Set<String> authors = group.stream()
                .flatMap(report -> report.author().stream())
                .map(author -> facts.sides().side(author).id())
                .collect(Collectors.toSet());
        return promoter != null
                && !authors.isEmpty()
                && !authors.contains(facts.sides().side(promoter).id());
    }

    /** Without the one who says so: "a fund of 8 million euros, Anna Berg, the chief negotiator, said". */
    private static String withoutSpeaker(OnTopicArticle article, TextSpan span) {
        int end = article.claims().stream()
                .map(claim -> claim.speaker().span())
                .filter(speaker -> speaker != null && speaker.start() > span.start() && speaker.start() < span.end())
                .map(TextSpan::start)
                .min(Comparator.naturalOrder())
                .orElse(span.end());
        return TAIL.matcher(article.text(new TextSpan(span.start(), end, null))).replaceFirst("");
    }
}

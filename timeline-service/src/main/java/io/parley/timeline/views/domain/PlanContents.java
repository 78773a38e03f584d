package io.parley.timeline.views.domain;

import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Proposals.Report;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a plan holds, in words of the articles; where none takes that apart, the sentence that tells of it. */
final class PlanContents {

    private static final Pattern TAIL = Pattern.compile("[,;\\s]+$");

    /** "them to cancel the shares": for whom the pronoun stands, the stretch does not tell. */
    private static final Pattern WEAK = Pattern.compile("(?:them|him|her|it|they|he|she|this|that)\\b");

    private PlanContents() {}

    static List<String> of(TopicFacts facts, List<Report> group) {
        Set<String> content = new LinkedHashSet<>();
        for (Report report : group) {
            report.article().onTopic(report.proposal().content()).stream()
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

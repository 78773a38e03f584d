package io.parley.timeline.views.domain;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.ProposalView.NamedEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The view of proposals: merged by number of points and author, else by the words of their name. */
final class Proposals {

    /** One article's word of a proposal. */
    record Report(OnTopicArticle article, Proposal proposal, Optional<Actor> author) {

        String family() {
            return author.map(Actor::id).orElse("");
        }
    }

    private Proposals() {}

    static List<ProposalView> of(TopicFacts facts) {
        List<Report> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            article.proposals().stream()
                    .sorted(Comparator.comparingInt(
                                    (Proposal p) -> p.evidence().get(0).start())
                            .thenComparing(Proposal::toString))
                    .map(proposal -> new Report(
                            article,
                            proposal,
                            Optional.ofNullable(proposal.author())
                                    .map(author -> facts.cast().of(article, author))))
                    .forEach(reports::add);
        }
        List<ProposalView> merged = groups(reports).values().stream()
                .map(group -> view(facts, group))
                .sorted(Comparator.comparing(ProposalView::sortKey))
                .toList();
        return Lineage.link(merged);
    }

    /** Reports without an author join the only author's proposal with as many points. */
    private static Map<String, List<Report>> groups(List<Report> reports) {
        Map<Integer, Set<String>> authors = new TreeMap<>();
        for (Report report : reports) {
            Integer points = report.proposal().points();
            if (points != null && report.author().isPresent()) {
                authors.computeIfAbsent(points, any -> new LinkedHashSet<>()).add(report.family());
            }
        }
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        for (Report report : reports) {
            Integer points = report.proposal().points();
            String key;
            if (points == null) {
                key = "named " + report.family() + Words.of(report.proposal().name());
            } else {
                Set<String> known = authors.getOrDefault(points, Set.of());
                String family = report.author().isEmpty() && known.size() == 1
                        ? known.iterator().next()
                        : report.family();
                key = points + " points " + family;
            }
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(report);
        }
        return groups;
    }

    private static ProposalView view(TopicFacts facts, List<Report> group) {
        Report first = group.get(0);
        List<Evidence> evidence = group.stream()
                .flatMap(report ->
                        facts.evidence(report.article(), report.proposal().evidence()).stream())
                .distinct()
                .toList();
        List<String> published = group.stream()
                .map(report -> report.article().reported().published())
                .filter(Objects::nonNull)
                .toList();
        return new ProposalView(
                Ids.of("proposal", first.article().id(), evidence.get(0).start()),
                first.proposal().name(),
                first.proposal().points(),
                group.stream()
                        .flatMap(report -> report.author().stream())
                        .map(Actor::name)
                        .findFirst()
                        .orElse(null),
                named(facts, group, Proposal::supporters),
                named(facts, group, Proposal::opponents),
                content(group),
                null,
                null,
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1),
                evidence);
    }

    private static List<NamedEvidence> named(
            TopicFacts facts, List<Report> group, Function<Proposal, List<EntityRef>> who) {
        Map<String, Set<Evidence>> named = new TreeMap<>();
        for (Report report : group) {
            List<Evidence> evidence =
                    facts.evidence(report.article(), report.proposal().evidence());
            facts.names(report.article(), who.apply(report.proposal()))
                    .forEach(name -> named.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .addAll(evidence));
        }
        return named.entrySet().stream()
                .map(entry -> new NamedEvidence(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<String> content(List<Report> group) {
        Set<String> content = new LinkedHashSet<>();
        for (Report report : group) {
            List<TextSpan> spans = report.article().onTopic(report.proposal().content());
            spans.stream().map(report.article()::text).forEach(content::add);
        }
        return List.copyOf(content);
    }
}

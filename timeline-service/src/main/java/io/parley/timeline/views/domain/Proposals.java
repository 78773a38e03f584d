package io.parley.timeline.views.domain;

import io.parley.events.claims.Proposal;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.PlanVerdicts.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The view of proposals: merged by number of points and author, else by author and the words of their name. What is no name
 * of a plan, or names any plan of nobody, is none.
 */
final class Proposals {

    /** One article's word of a proposal; the author is the side that it comes from. */
    record Report(OnTopicArticle article, Proposal proposal, Optional<Actor> author) {

        String family() {
            return author.map(Actor::id).orElse("");
        }
    }

    private Proposals() {}

    /** @param settled the days on which the talks came to an agreement */
    static List<ProposalView> of(TopicFacts facts, List<Stand> stands, List<LocalDate> settled) {
        List<Report> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            Stream.concat(article.proposals().stream(), PointPlans.of(article))
                    .sorted(Comparator.comparingInt(
                                    (Proposal p) -> p.evidence().get(0).start())
                            .thenComparing(Proposal::toString))
                    .map(proposal -> new Report(article, proposal, PlanAuthors.of(facts, article, proposal)))
                    .filter(report -> PlanNames.isName(report.proposal().name())
                            && !PlanWorth.goesOnAsVerb(report)
                            && (PlanNames.isTelling(report.proposal().name())
                                    || report.proposal().points() != null
                                    || report.author().isPresent()))
                    .forEach(reports::add);
        }
        Collection<List<Report>> groups = groups(reports).values();
        Map<Stand, List<Report>> judged = JudgedPlans.of(facts, stands, groups);
        List<Verdict> verdicts = new PlanVerdicts(facts, new PlanReferences(facts, groups)).all();
        List<ProposalView> merged = groups.stream()
                .map(group -> view(facts, stands, judged, verdicts, group))
                .sorted(Comparator.comparing(ProposalView::sortKey))
                .toList();
        return Lineage.link(merged).stream()
                .map(plan -> plan.isVotedDown(settled) ? plan.votedDown() : plan)
                .toList();
    }

    /** A deal that articles only look back on ("weeks after it had announced a deal") lies on no table. */
    private static boolean isBygone(TopicFacts facts, List<Report> group) {
        return group.stream()
                .allMatch(report -> report.proposal().points() == null
                        && report.proposal().evidence().stream()
                                .allMatch(words -> Background.tells(
                                        Lines.around(facts, report.article(), words),
                                        EventDays.published(report.article()))));
    }

    /** Reports without an author join the only author's proposal with as many points, or of the same name. */
    private static Map<String, List<Report>> groups(List<Report> reports) {
        Map<String, Set<String>> authors = new TreeMap<>();
        for (Report report : reports) {
            if (report.author().isPresent()) {
                authors.computeIfAbsent(label(report), any -> new LinkedHashSet<>())
                        .add(report.family());
            }
        }
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        for (Report report : reports) {
            Set<String> known = authors.getOrDefault(label(report), Set.of());
            String family = report.author().isEmpty() && known.size() == 1
                    ? known.iterator().next()
                    : report.family();
            groups.computeIfAbsent(label(report) + " by " + family, any -> new ArrayList<>())
                    .add(report);
        }
        return groups;
    }

    private static String label(Report report) {
        Integer points = report.proposal().points();
        return points == null ? "named " + PlanNames.label(report.proposal().name()) : points + " points";
    }

    private static ProposalView view(
            TopicFacts facts,
            List<Stand> stands,
            Map<Stand, List<Report>> judged,
            List<Verdict> verdicts,
            List<Report> group) {
        Report first = group.get(0);
        List<Evidence> evidence = group.stream()
                .flatMap(report ->
                        facts.evidence(report.article(), report.proposal().evidence()).stream())
                .distinct()
                .toList();
        List<String> published = group.stream()
                .map(report -> Plausible.published(report.article().reported()))
                .filter(Objects::nonNull)
                .toList();
        String author = group.stream()
                .flatMap(report -> report.author().stream())
                .map(Actor::name)
                .findFirst()
                .orElse(null);
        String name = first.proposal().name();
        Backers backers = new Backers(facts);
        group.forEach(backers::add);
        if (PlanNames.isTelling(name)) {
            facts.articles().forEach(article -> backers.addDeeds(article, name));
        }
        verdicts.stream().filter(verdict -> verdict.plan().equals(group)).forEach(backers::add);
        stands.stream()
                .filter(stand -> judged.getOrDefault(stand, List.of()).equals(group)
                        || (PlanNames.isTelling(name) && Backers.names(stand, name)))
                .forEach(backers::add);
        return new ProposalView(
                Ids.of("proposal", first.article().id(), evidence.get(0).start()),
                name,
                first.proposal().points(),
                author,
                backers.supporters(),
                backers.opponents(),
                PlanContents.of(facts, group),
                null,
                null,
                false,
                PlanWorth.isMereMention(facts, group) || isBygone(facts, group),
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1),
                evidence);
    }
}

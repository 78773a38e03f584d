package io.parley.timeline.views.domain;

import io.parley.events.claims.Proposal;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern VERB = Pattern.compile(" to (?!\\p{Lu}|end\\b|the\\b|free\\b)\\p{Ll}+");

    private Proposals() {}

    static List<ProposalView> of(TopicFacts facts, List<Stand> stands) {
        List<Report> reports = new ArrayList<>();
        for (OnTopicArticle article : facts.articles()) {
            Stream.concat(article.proposals().stream(), PointPlans.of(article))
                    .sorted(Comparator.comparingInt(
                                    (Proposal p) -> p.evidence().get(0).start())
                            .thenComparing(Proposal::toString))
                    .map(proposal -> new Report(article, proposal, PlanAuthors.of(facts, article, proposal)))
                    .filter(report -> PlanNames.isName(report.proposal().name())
                            && !goesOnAsVerb(report)
                            && (PlanNames.isTelling(report.proposal().name())
                                    || report.proposal().points() != null
                                    || report.author().isPresent()))
                    .forEach(reports::add);
        }
        List<ProposalView> merged = groups(reports).values().stream()
                .map(group -> view(facts, stands, group))
                .sorted(Comparator.comparing(ProposalView::sortKey))
                .toList();
        return Lineage.link(merged);
    }

    /** "Gou plans to brief the media": a verb that looks like the noun. */
    private static boolean goesOnAsVerb(Report report) {
        TextSpan span = report.proposal().evidence().get(0);
        TextSpan sentence = Sentences.around(report.article(), span);
        String line = report.article().text(sentence);
        int at = line.indexOf(report.proposal().name());
        return at >= 0
                && report.proposal().points() == null
                && VERB.matcher(line.substring(at + report.proposal().name().length()))
                        .lookingAt();
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

    private static ProposalView view(TopicFacts facts, List<Stand> stands, List<Report> group) {
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
            stands.forEach(stand -> backers.add(stand, name));
        }
        return new ProposalView(
                Ids.of("proposal", first.article().id(), evidence.get(0).start()),
                name,
                first.proposal().points(),
                author,
                backers.supporters(),
                backers.opponents(),
                content(facts, group),
                null,
                null,
                false,
                isMereMention(name, first.proposal().points(), author),
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1),
                evidence);
    }

    /** A deal of no number of points that nobody is said to have put forward, or of no name, may be no plan of these talks. */
    private static boolean isMereMention(String name, @Nullable Integer points, @Nullable String author) {
        return points == null && (author == null || !PlanNames.isTelling(name));
    }

    /** What the plan holds; where no article takes that apart, the sentence that tells of it. */
    private static List<String> content(TopicFacts facts, List<Report> group) {
        Set<String> content = new LinkedHashSet<>();
        for (Report report : group) {
            List<TextSpan> spans = report.article().onTopic(report.proposal().content());
            spans.stream()
                    .map(span -> LineText.tidy(report.article().text(span), facts.world()))
                    .forEach(content::add);
        }
        if (content.isEmpty()) {
            Report first = group.get(0);
            content.add(Lines.around(
                    facts, first.article(), first.proposal().evidence().get(0)));
        }
        return List.copyOf(content);
    }
}

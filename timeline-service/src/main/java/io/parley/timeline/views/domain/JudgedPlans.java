package io.parley.timeline.views.domain;

import io.parley.events.claims.Stance;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Proposals.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which plan a stand judges that speaks of it by its author: "turned down an offer by the fund" judges the fund's newest one. */
final class JudgedPlans {

    private static final Set<Stance> JUDGING = EnumSet.of(Stance.OPPOSES, Stance.REJECTS);

    private JudgedPlans() {}

    static Map<Stand, List<Report>> of(TopicFacts facts, List<Stand> stands, Collection<List<Report>> plans) {
        Map<Stand, List<Report>> judged = new LinkedHashMap<>();
        stands.stream()
                .filter(stand ->
                        JUDGING.contains(stand.stance()) && plans.stream().noneMatch(plan -> isNamed(plan, stand)))
                .forEach(stand -> plans.stream()
                        .filter(plan -> !PlanWorth.isMereMention(facts, plan))
                        .filter(plan -> author(plan)
                                .filter(author ->
                                        !author.id().equals(stand.side().id())
                                                && PlanAuthors.isOfferOf(facts, author, stand.words()))
                                .isPresent())
                        .filter(plan -> !day(plan.get(0).article()).isAfter(day(stand.article())))
                        .max(Comparator.comparing(
                                        (List<Report> plan) -> day(plan.get(0).article()))
                                .thenComparing(plan -> plan.get(0).proposal().name()))
                        .ifPresent(plan -> judged.put(stand, plan)));
        return judged;
    }

    private static boolean isNamed(List<Report> plan, Stand stand) {
        String name = plan.get(0).proposal().name();
        return PlanNames.isTelling(name) && Backers.names(stand, name);
    }

    private static Optional<Actor> author(List<Report> plan) {
        return plan.stream().flatMap(report -> report.author().stream()).findFirst();
    }

    private static LocalDate day(OnTopicArticle article) {
        return EventDays.published(article).orElse(LocalDate.MIN);
    }
}

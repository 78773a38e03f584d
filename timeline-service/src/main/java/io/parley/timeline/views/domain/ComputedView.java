package io.parley.timeline.views.domain;

import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.views.domain.Overview.LastChange;
import io.parley.timeline.world.domain.World;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All views of a topic, computed from scratch: a pure function of the facts, the definition and general knowledge. */
public record ComputedView(Overview overview, Map<ViewName, List<? extends Element>> elements) {

    public ComputedView {
        elements = Map.copyOf(elements);
    }

    /** The elements of one type. */
    <E extends Element> Stream<E> of(Class<E> type) {
        return elements.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Computes the views; the order of the articles does not matter. */
    public static ComputedView of(TopicDefinition definition, Collection<ReportedArticle> reported, World world) {
        return new ViewComputation(definition, world).of(reported);
    }

    static ComputedView of(TopicFacts facts) {
        List<SourcedClaim> claims = SourcedClaim.all(facts);
        List<Stand> stands = Stands.all(facts, claims);
        List<MeetingReport> reports = MeetingReport.all(facts);
        List<MeetingView> meetings = Meetings.of(facts, reports);
        List<StageReports.Turn> turns = StageReports.of(facts);
        List<ProposalView> proposals = Proposals.of(facts, stands, StageLines.settled(facts, turns));
        Map<ViewName, List<? extends Element>> views = new EnumMap<>(ViewName.class);
        views.put(ViewName.PARTICIPANTS, Participants.of(facts, stands));
        views.put(
                ViewName.ISSUES,
                Positions.of(facts, new FirmStands(facts, stands).firm(), new Overtaken(facts, turns, stands)));
        views.put(ViewName.PROPOSALS, proposals);
        views.put(ViewName.MEETINGS, meetings);
        views.put(ViewName.TIMELINE, Timeline.of(facts, stands, meetings, proposals, turns, claims));
        views.put(ViewName.CLAIMS, Claims.of(facts, claims));
        views.put(ViewName.FIGURES, Figures.of(facts));
        views.put(ViewName.CONTRADICTIONS, Contradictions.of(facts, reports));
        Overview overview = new Overview(
                0,
                null,
                StageReports.stage(turns),
                StageLines.explanation(facts, turns),
                StageLines.told(facts, turns),
                MomentumFormula.of(facts, stands),
                counts(facts, views),
                lastChange(facts));
        return new ComputedView(overview, views);
    }

    private static Map<String, Integer> counts(TopicFacts facts, Map<ViewName, List<? extends Element>> views) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("articles", facts.articles().size());
        counts.put("stories", facts.stories().count());
        counts.put("providers", TopicFacts.providers(facts.articles()).size());
        for (ViewName view : ViewName.values()) {
            counts.put(view.wireName(), views.getOrDefault(view, List.of()).size());
        }
        return counts;
    }

    private static @Nullable LastChange lastChange(TopicFacts facts) {
        if (facts.articles().isEmpty()) {
            return null;
        }
        OnTopicArticle newest = facts.articles().get(facts.articles().size() - 1);
        return new LastChange(
                newest.id(),
                newest.reported().article().version(),
                newest.reported().provider(),
                Plausible.published(newest.reported()),
                newest.reported().article().headline());
    }
}

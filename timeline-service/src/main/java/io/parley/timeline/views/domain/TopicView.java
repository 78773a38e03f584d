package io.parley.timeline.views.domain;

import io.parley.timeline.topics.domain.TopicDefinition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything known about one topic: what {@code expand=all} answers (topic-view.schema.json). */
public record TopicView(
        Topic topic,
        Overview overview,
        List<Participant> participants,
        List<Position> issues,
        List<ProposalView> proposals,
        List<MeetingView> meetings,
        List<TimelineEntry> timeline,
        List<ClaimView> claims,
        List<FigureView> figures,
        List<Contradiction> contradictions,
        List<AuditEntry> audit) {

    /** The topic as it was defined. */
    public record Topic(
            String slug,
            String title,
            List<String> entities,
            List<String> words,
            List<String> exclude,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static Topic of(String slug, TopicDefinition definition) {
            return new Topic(
                    slug,
                    definition.title(),
                    definition.entities(),
                    definition.words(),
                    definition.exclude(),
                    definition.from(),
                    definition.to());
        }
    }

    /** The elements of each view. */
    public Map<ViewName, List<? extends Element>> elements() {
        Map<ViewName, List<? extends Element>> elements = new EnumMap<>(ViewName.class);
        elements.put(ViewName.PARTICIPANTS, participants);
        elements.put(ViewName.ISSUES, issues);
        elements.put(ViewName.PROPOSALS, proposals);
        elements.put(ViewName.MEETINGS, meetings);
        elements.put(ViewName.TIMELINE, timeline);
        elements.put(ViewName.CLAIMS, claims);
        elements.put(ViewName.FIGURES, figures);
        elements.put(ViewName.CONTRADICTIONS, contradictions);
        return elements;
    }
}

package io.parley.timeline.views.domain;

import io.parley.timeline.topics.domain.TopicDefinition;
import java.time.LocalDate;
import java.util.List;
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
}

package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of what happened when: meetings, first word of proposals, turns of the stage, and stands taken. */
final class Timeline {

    private Timeline() {}

    static List<TimelineEntry> of(
            TopicFacts facts, List<SourcedClaim> claims, List<MeetingView> meetings, List<ProposalView> proposals) {
        return Stream.of(
                        meetings.stream().map(Timeline::meeting),
                        proposals.stream().map(proposal -> proposal(facts, proposal)),
                        StageReports.turns(facts).stream(),
                        Statements.of(facts, claims).stream())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TimelineEntry::sortKey))
                .toList();
    }

    private static TimelineEntry meeting(MeetingView meeting) {
        String who = meeting.participants().isEmpty() ? "" : ": " + String.join(", ", meeting.participants());
        String what =
                switch (meeting.status()) {
                    case PLANNED -> "Meeting planned";
                    case ONGOING -> "Talks under way";
                    case HELD -> "Meeting held";
                    case CANCELLED -> "Meeting called off";
                };
        return new TimelineEntry(
                meeting.id(),
                meeting.date(),
                Kind.MEETING,
                what + (meeting.venue() == null ? "" : " in " + meeting.venue()) + who,
                meeting.independentSources(),
                meeting.providers(),
                meeting.evidence());
    }

    private static TimelineEntry proposal(TopicFacts facts, ProposalView proposal) {
        var tellers = facts.articles().stream()
                .filter(article -> proposal.evidence().stream()
                        .anyMatch(span -> span.articleId().equals(article.id())))
                .toList();
        return new TimelineEntry(
                proposal.id(),
                day(proposal.firstSeen()),
                Kind.PROPOSAL,
                "On the table: " + proposal.name() + (proposal.author() == null ? "" : " (" + proposal.author() + ")"),
                facts.independentSources(tellers),
                TopicFacts.providers(tellers),
                proposal.evidence());
    }

    /** The day of a publication; what is undated stays undated. */
    static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.substring(0, "2025-10-08".length());
    }
}

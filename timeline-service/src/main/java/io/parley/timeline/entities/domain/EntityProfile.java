package io.parley.timeline.entities.domain;

import io.parley.events.entities.EntityType;
import io.parley.timeline.views.domain.ClaimView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entity holds, said and met across topics, as their views show it. Of claims, meetings and proposals the newest only.
 *
 * @param ids all ids that are merged with this one and occur, itself among them
 * @param type null for one that only holds a position or speaks
 */
public record EntityProfile(
        String id,
        String name,
        @Nullable EntityType type,
        List<String> ids,
        List<String> names,
        List<Part> parts,
        List<Held> positions,
        List<Said> claims,
        List<Met> meetings,
        List<Planned> proposals) {

    public EntityProfile {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
        positions = List.copyOf(positions);
        claims = List.copyOf(claims);
        meetings = List.copyOf(meetings);
        proposals = List.copyOf(proposals);
    }

    /** The part that it has in a topic. */
    public record Part(String topic, String topicTitle, Participant participant) {}

    /** A position that it holds in a topic. */
    public record Held(String topic, String topicTitle, Position position) {}

    /** What it, or somebody who speaks for it, said in a topic. */
    public record Said(String topic, String topicTitle, ClaimView claim) {}

    /** A meeting of a topic that it takes part in or mediates. */
    public record Met(String topic, String topicTitle, MeetingView meeting) {}

    /** A proposal of a topic that it made, supports or opposes. */
    public record Planned(String topic, String topicTitle, ProposalView proposal) {}
}

package io.parley.timeline.entities.domain;

import io.parley.events.entities.EntityType;
import java.util.List;

/** An entity in a list, with the topics that it takes part in. */
public record EntityLine(String id, String name, EntityType type, List<String> names, List<InTopic> topics) {

    public EntityLine {
        names = List.copyOf(names);
        topics = List.copyOf(topics);
    }

    /** A topic by its slug and title. */
    public record InTopic(String slug, String title) {}
}

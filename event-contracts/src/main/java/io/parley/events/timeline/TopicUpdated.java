package io.parley.events.timeline;

import java.util.List;

/** A committed change of a topic ({@code io.parley.topic-updated.v1}); revisions of a slug grow by one. */
public record TopicUpdated(String slug, long revision, List<Change> changes, List<Cause> causes) {

    public TopicUpdated {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }
}

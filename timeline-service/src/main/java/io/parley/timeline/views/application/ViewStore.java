package io.parley.timeline.views.application;

import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Change;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.AuditEntry;
import io.parley.timeline.views.domain.ViewName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kept views, as they are read. */
public interface ViewStore {

    /** An element in its place: its JSON, and the sort key that a cursor is made of. */
    record Placed(String view, String sortKey, String json) {}

    /** A committed change of a topic. */
    record Committed(long revision, Instant committedAt, List<Change> changes, List<Cause> causes) {}

    /** All elements of all views in their order, and the overview, as of one moment. */
    List<Placed> all(TopicSlug slug);

    /** The overview alone; empty before the first projection and while an article that it rests on is withdrawn. */
    Optional<Placed> overview(TopicSlug slug);

    /** Names of the parties of a topic, so many at most, the weightiest first. */
    List<String> parties(TopicSlug slug, int limit);

    /** Elements of a view, those that a list is asked for. */
    List<Placed> elements(TopicSlug slug, ViewName view, ListPart part);

    /** Kills, holds and unreadable versions up to a time, oldest first; all of them when there is none. */
    List<AuditEntry> audit(TopicSlug slug, @Nullable Instant asOf);

    /**
     * What all present answers about a topic depend on, as text that is never the same again once one of them is another; empty
     * when the reader may not read it. Costs one row, however large the view is.
     */
    Optional<String> state(TopicSlug slug, Reader reader);

    /** Changes after a revision, oldest first. */
    List<Committed> changes(TopicSlug slug, long afterRevision, int limit);
}

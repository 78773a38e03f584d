package io.parley.timeline.views.domain;

import java.util.List;

/** One element of a view. Its key names it for life, its sort key orders the view, its summary tells a reader what it is. */
public sealed interface Element
        permits Participant, Position, ProposalView, MeetingView, TimelineEntry, ClaimView, FigureView, Contradiction {

    /** Stable within its view: the same facts give the same key. */
    String key();

    /** Compared character by character; ends with the key, so that no two elements of a view share one. */
    String sortKey();

    /** A short line for change logs; never longer than a headline. */
    String summary();

    /** Whether a page shows it only when asked: true, but of little worth in this negotiation. */
    default boolean folded() {
        return false;
    }

    /** What the element rests on; never empty. */
    List<Evidence> evidence();
}

package io.parley.timeline.views.domain;

import java.util.Locale;

/** The views whose elements are kept and compared one by one; the wire name is the lower-case one. */
public enum ViewName {
    PARTICIPANTS(Participant.class),
    ISSUES(Position.class),
    PROPOSALS(ProposalView.class),
    MEETINGS(MeetingView.class),
    TIMELINE(TimelineEntry.class),
    CLAIMS(ClaimView.class),
    FIGURES(FigureView.class),
    CONTRADICTIONS(Contradiction.class);

    private final Class<? extends Element> elements;

    ViewName(Class<? extends Element> elements) {
        this.elements = elements;
    }

    /** Whether it shows how things stand, and not what has been: of all chapters of a topic the newest one says so. */
    public boolean isState() {
        return switch (this) {
            case PARTICIPANTS, ISSUES, PROPOSALS -> true;
            case MEETINGS, TIMELINE, CLAIMS, FIGURES, CONTRADICTIONS -> false;
        };
    }

    /** The type of the view's elements. */
    public Class<? extends Element> elements() {
        return elements;
    }

    /** The name in paths, JSON and change logs. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

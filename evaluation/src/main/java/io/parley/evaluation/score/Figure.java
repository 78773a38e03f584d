package io.parley.evaluation.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What is measured; in the order and under the names of the published scorer. */
public enum Figure {
    MENTIONS(Form.F1),
    MENTIONS_ANY_TYPE(Form.F1),
    LINKING(Form.SHARE),
    CLAIMS(Form.F1),
    ATTRIBUTED(Form.F1),
    SPEAKER(Form.SHARE),
    SPEAKER_KIND(Form.SHARE),
    CUE(Form.SHARE),
    QUOTE(Form.SHARE),
    STANCE(Form.SHARE),
    ISSUE(Form.SHARE),
    VIA(Form.SHARE),
    DATES(Form.F1),
    ROLES(Form.F1),
    MEETINGS(Form.F1),
    STAGE(Form.SHARE),
    MEETINGS_FOUND(Form.F1),
    MEETING_DATE(Form.SHARE),
    MEETING_VENUE(Form.SHARE),
    MEETING_STATUS(Form.SHARE),
    MEETING_PARTICIPANTS(Form.F1),
    POSITIONS(Form.F1),
    POSITIONS_HELD(Form.F1),
    POSITION_ISSUE(Form.SHARE),
    SIGN_FLIPS(Form.SHARE),
    PROPOSALS(Form.F1),
    PROPOSAL_POINTS(Form.SHARE),
    PROPOSAL_AUTHOR(Form.SHARE),
    FIGURES(Form.F1),
    FIGURE_WHAT(Form.SHARE),
    EVENTS(Form.F1),
    EVENTS_FOUND(Form.F1),
    EVENT_DATE(Form.SHARE),
    SOURCE_EXACT(Form.F1),
    CUE_EXACT(Form.F1),
    CONTENT_EXACT(Form.F1),
    CONTENT_OVERLAP(Form.F1),
    SOURCE_OVERLAP_OF_MATCHED(Form.SHARE);

    /** Precision, recall and F1, or one share of what is right. */
    public enum Form {
        F1,
        SHARE
    }

    /** The figures of annotated articles. */
    public static final List<Figure> OF_ARTICLES = List.copyOf(EnumSet.range(MENTIONS, STAGE));

    /** The same and those of the layers of guidelines 2. */
    public static final List<Figure> OF_LAYERS = List.copyOf(EnumSet.range(MENTIONS, EVENT_DATE));

    /** The figures of PolNeAR. */
    public static final List<Figure> OF_POLNEAR = List.copyOf(EnumSet.range(SOURCE_EXACT, SOURCE_OVERLAP_OF_MATCHED));

    private final Form form;

    Figure(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** The name in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

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

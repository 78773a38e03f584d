package io.parley.extraction.attribution;

/** Cues that take the same kinds of sources and contents; the models know each by its number. */
public enum CueGroup {
    NONE(0, Attribution.Kind.SPEECH),
    SAY(1, Attribution.Kind.SPEECH),
    TELL(2, Attribution.Kind.SPEECH),
    ARGUE(3, Attribution.Kind.SPEECH),
    ASK(4, Attribution.Kind.SPEECH),
    PRAISE(5, Attribution.Kind.SPEECH),
    BLAME(6, Attribution.Kind.SPEECH),
    DENY(7, Attribution.Kind.SPEECH),
    PROMISE(8, Attribution.Kind.SPEECH),
    REPORT(9, Attribution.Kind.SPEECH),
    WRITE(10, Attribution.Kind.SPEECH),
    SHOW(11, Attribution.Kind.SPEECH),
    THINK(12, Attribution.Kind.BELIEF),
    FEEL(13, Attribution.Kind.BELIEF),
    KNOW(14, Attribution.Kind.BELIEF),
    SEEM(15, Attribution.Kind.BELIEF),
    WANT(16, Attribution.Kind.INTENT),
    PLAN(17, Attribution.Kind.INTENT),
    BACK(18, Attribution.Kind.INTENT);

    private final byte code;
    private final Attribution.Kind kind;

    CueGroup(int code, Attribution.Kind kind) {
        this.code = (byte) code;
        this.kind = kind;
    }

    /** The number that the models know the group by. */
    public byte code() {
        return code;
    }

    /** What such a cue reports. */
    public Attribution.Kind kind() {
        return kind;
    }
}

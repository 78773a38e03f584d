package io.parley.ingest.article.application;

/** An article event as JSON in UTF-8; the bytes are shared, nobody may write to them. */
public final class EncodedEvent {

    /** That of a version which is never sent. */
    public static final EncodedEvent NONE = new EncodedEvent(new byte[0]);

    private final byte[] json;

    public EncodedEvent(byte[] json) {
        this.json = json;
    }

    public byte[] json() {
        return json;
    }
}

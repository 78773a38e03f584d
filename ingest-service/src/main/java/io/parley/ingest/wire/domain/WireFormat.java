package io.parley.ingest.wire.domain;

/** The port of wire formats: each knows its documents and reads them. Adapters are stateless. */
public interface WireFormat {

    /** Name in the event's {@code format} field, e.g. {@code ninjs}. */
    String name();

    /** Whether the declared type and a look at the content say that this format is meant. */
    boolean recognises(WireDocument document);

    /** Reads a document; never throws for what a sender can do wrong. */
    Parsed parse(WireDocument document);
}

package io.parley.ingest.wire;

import io.parley.ingest.wire.adapter.SampleFormats;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.application.Reading.Items;
import io.parley.ingest.wire.domain.WireDocument;
import java.nio.charset.StandardCharsets;

/** Reads documents with every format, as the service does. */
public final class Formats {

    private static final Reading READING = new Reading(SampleFormats.all());

    private Formats() {}

    public static Items read(String mediaType, byte[] bytes) {
        return READING.read(new WireDocument(bytes, mediaType, null), Parameters.NONE);
    }

    public static Items read(String mediaType, String text) {
        return read(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}

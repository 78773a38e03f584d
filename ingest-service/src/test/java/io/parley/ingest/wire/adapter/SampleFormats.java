package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WireFormat;
import java.util.List;

/** All formats that need no container. */
public final class SampleFormats {

    private SampleFormats() {}

    public static List<WireFormat> all() {
        return List.of(
                new PlainTextFormat(),
                new NinjsFormat(),
                new NewsMlG2Format(),
                new NitfFormat(),
                new NewsMl1Format(),
                new FeedFormat(),
                new HtmlFormat(),
                new UnknownXmlFormat());
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WireFormat;
import java.util.List;
import java.util.stream.Stream;

/** All formats that need no container. */
public final class SampleFormats {

    private SampleFormats() {}

    public static List<WireFormat> all() {
        List<WireFormat> plain = documents();
        return Stream.concat(plain.stream(), Stream.of(new CloudEventsFormat(plain::stream)))
                .toList();
    }

    private static List<WireFormat> documents() {
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

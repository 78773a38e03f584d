package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.adapter.SampleFormats;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.KnownStories;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.application.Reading.Items;
import io.parley.ingest.wire.domain.WireDocument;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads documents with every format, as the service does. */
public final class Formats {

    /** A moment behind all dates of the tests. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private static final Reading READING =
            new Reading(SampleFormats.all(), KnownStories.NONE, CLOCK, Duration.ofDays(1), 2_000);

    private Formats() {}

    public static Items read(String mediaType, byte[] bytes) {
        return read(mediaType, bytes, Parameters.NONE);
    }

    public static Items read(String mediaType, byte[] bytes, Parameters parameters) {
        return READING.read(new WireDocument(bytes, mediaType, null), parameters);
    }

    /** A document with the charset of its HTTP header and the address that it was fetched from. */
    public static Items read(String mediaType, byte[] bytes, @Nullable Charset http, URI address) {
        return READING.read(new WireDocument(bytes, mediaType, http, address), Parameters.NONE);
    }

    /** The one article of a document that holds nothing else. */
    public static Submission article(String mediaType, String text) {
        return article(read(mediaType, text), 0);
    }

    /** The article at a place. */
    public static Submission article(Items items, int index) {
        assertThat(items.items().get(index)).isInstanceOf(Identified.Article.class);
        return ((Identified.Article) items.items().get(index)).submission();
    }

    public static Items read(String mediaType, String text) {
        return read(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.Utf8;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;

/** Plain text: the body is the decoded text, unchanged to the last space; everything else comes by parameters. */
@Singleton
public class PlainTextFormat implements WireFormat {

    public static final String NAME = "text";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(WireDocument document) {
        return document.mediaType().equals("text/plain");
    }

    @Override
    public Parsed parse(WireDocument document) {
        Charset charset = document.charset();
        try {
            String body = charset == null ? Utf8.decode(document.bytes()) : Utf8.decode(document.bytes(), charset);
            return new Parsed.One(new DraftBuilder(NAME).body(body).build());
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        }
    }
}

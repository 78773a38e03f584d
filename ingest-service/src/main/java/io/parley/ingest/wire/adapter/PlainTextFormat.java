package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.DraftBuilder;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.inject.Singleton;

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
        return document.mediaType().equals("text/plain") && !FeedFormat.isFeed(document);
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            String body = Decoder.strict(document).text();
            return new Parsed.One(new DraftBuilder(NAME).body(body).build());
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        }
    }
}

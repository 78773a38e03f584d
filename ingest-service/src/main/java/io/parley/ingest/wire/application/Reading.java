package io.parley.ingest.wire.application;

import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses the format of a document and reads it into items that are ready for the intake. */
@ApplicationScoped
public class Reading {

    private final List<WireFormat> formats;

    @Inject
    Reading(Instance<WireFormat> formats) {
        this(formats.stream().toList());
    }

    /** For tests without a container. */
    public Reading(List<WireFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** What a reading yields: one item, or several that are answered as a list. */
    public record Items(List<Identified> items, boolean several) {
        public Items {
            items = List.copyOf(items);
        }
    }

    public Items read(WireDocument document, Parameters parameters) {
        List<WireFormat> fitting =
                formats.stream().filter(format -> format.recognises(document)).toList();
        return fitting.isEmpty()
                ? unsupported(document)
                : identify(fitting.get(0).parse(document), parameters);
    }

    /** Completes and identifies what a format has parsed. */
    public static Items identify(Parsed parsed, Parameters parameters) {
        if (parsed instanceof Parsed.One one) {
            return new Items(List.of(Identification.of(one.item(), parameters)), false);
        }
        Parameters shared = parameters.forEach();
        return new Items(
                ((Parsed.Several) parsed)
                        .items().stream()
                                .map(item -> Identification.of(item, shared))
                                .toList(),
                true);
    }

    private Items unsupported(WireDocument document) {
        String known = formats.stream().map(WireFormat::name).sorted().collect(Collectors.joining(", "));
        String type = document.mediaType().isEmpty() ? "none" : document.mediaType();
        Refusal refusal = new Refusal(
                Kind.UNSUPPORTED,
                "Content-Type",
                "is " + type + ", and the content is of no format known here (" + known + ")");
        return new Items(List.of(new Identified.Refused(refusal)), false);
    }
}

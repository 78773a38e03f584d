package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Place, day and agency at the head of a dispatch are neither said by anybody nor anybody who speaks. */
final class Datelines implements AttributionRepair {

    @Override
    public List<Attribution> apply(List<Attribution> found, Document document) {
        List<Span> datelines = document.paragraphs().stream()
                .map(paragraph -> Dateline.of(document, paragraph))
                .filter(dateline -> dateline.end() > dateline.start())
                .toList();
        return datelines.isEmpty()
                ? found
                : found.stream().flatMap(a -> behind(a, datelines).stream()).toList();
    }

    private static List<Attribution> behind(Attribution attribution, List<Span> datelines) {
        List<Span> content = new ArrayList<>();
        for (Span span : attribution.content()) {
            Span cut = behind(span, datelines);
            if (cut != null) {
                content.add(cut);
            }
        }
        Span cue = attribution.cue();
        if (content.isEmpty() || (cue != null && behind(cue, datelines) == null)) {
            return List.of();
        }
        Span source = attribution.source();
        Span speaks = source == null ? null : behind(source, datelines);
        return List.of(new Attribution(speaks, cue, content, attribution.kind(), attribution.confidence()));
    }

    /** What of the span stands behind the dateline; null where nothing does. */
    private static @Nullable Span behind(Span span, List<Span> datelines) {
        for (Span dateline : datelines) {
            if (span.overlaps(dateline)) {
                return span.end() > dateline.end() ? new Span(dateline.end(), span.end()) : null;
            }
        }
        return span;
    }
}

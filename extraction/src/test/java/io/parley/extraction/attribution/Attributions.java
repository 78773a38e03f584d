package io.parley.extraction.attribution;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.EntityMentions;
import java.util.List;
import java.util.stream.Collectors;

/** Reads texts and writes what was found as {@code source | cue | content / content}. */
final class Attributions {

    private static final DocumentStage DOCUMENTS = DocumentStage.load();
    private static final AttributionStage STAGE = TrainedAttributionStage.load();

    private Attributions() {}

    static Document document(String text) {
        return DOCUMENTS.read(TextNormaliser.normalise(text), null, null, "en");
    }

    static List<Attribution> of(Document document) {
        return STAGE.find(document, new EntityMentions(List.of(), List.of()));
    }

    static List<String> in(String text) {
        Document document = document(text);
        return of(document).stream().map(a -> write(document, a)).toList();
    }

    private static String write(Document document, Attribution a) {
        return words(document, a.source()) + " | " + words(document, a.cue()) + " | "
                + a.content().stream().map(c -> words(document, c)).collect(Collectors.joining(" / "));
    }

    private static String words(Document document, Span span) {
        return span == null ? "-" : document.textOf(span);
    }
}

package io.parley.extraction.entities;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Reads test articles with the shipped tables and model, loaded once. */
final class Articles {

    static final NamedEntityStage STAGE = NamedEntityStage.load();
    private static final DocumentStage DOCUMENTS = DocumentStage.load();

    private Articles() {}

    static Document document(String text) {
        return DOCUMENTS.read(TextNormaliser.normalise(text), null, LocalDate.of(2023, 5, 10), "en");
    }

    /** "words=TYPE entity" for every name, in order of text. */
    static List<String> names(String text) {
        return mentions(text, EntityMention.Form.NAME);
    }

    /** "words=entity" for every pronoun and nominal that is resolved. */
    static List<String> references(String text) {
        return mentions(text, null).stream()
                .map(mention -> mention.replaceFirst("=[A-Z]+ ", "="))
                .collect(Collectors.toList());
    }

    static FoundEntity entity(String text, String name) {
        return STAGE.find(document(text)).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(text)));
    }

    private static List<String> mentions(String text, EntityMention.Form form) {
        Document document = document(text);
        EntityMentions found = STAGE.find(document);
        return found.mentions().stream()
                .filter(mention -> form == null ? mention.form() != EntityMention.Form.NAME : mention.form() == form)
                .map(mention -> {
                    FoundEntity entity = found.entities().get(mention.entity());
                    return document.textOf(mention.span()) + "=" + entity.type() + " " + entity.name();
                })
                .toList();
    }
}

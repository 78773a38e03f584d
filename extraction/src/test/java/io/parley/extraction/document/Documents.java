package io.parley.extraction.document;

import java.time.LocalDate;

/** Makes documents for tests; the models are loaded once. */
public final class Documents {

    private static final DocumentStage STAGE = DocumentStage.load();

    private Documents() {}

    public static Document english(String text) {
        return STAGE.read(TextNormaliser.normalise(text), null, null, "en");
    }

    public static Document english(String text, String published) {
        return STAGE.read(TextNormaliser.normalise(text), null, LocalDate.parse(published), "en");
    }

    public static Document foreign(String text, String language) {
        return STAGE.read(TextNormaliser.normalise(text), null, null, language);
    }
}

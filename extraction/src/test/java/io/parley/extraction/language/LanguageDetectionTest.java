package io.parley.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

    private final LanguageDetection detection = new LanguageDetection();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ministers of both countries said that they would meet again in the autumn.
            de | Die Minister beider Länder wollen sich im Herbst noch einmal in Wien treffen, sagte ein Sprecher.
            fr | Les ministres des deux pays se retrouveront à l'automne, a annoncé un porte-parole lundi soir.
            es | Los ministros de ambos países volverán a reunirse en otoño, según anunció el portavoz del gobierno.
            """)
    void theLanguageOfATextIsTold(String language, String text) {
        assertThat(detection.detect(text, null)).isEqualTo(language);
    }

    @Test
    void theSenderIsBelievedWhereTheTextIsTooShort() {
        assertThat(detection.detect("OK.", "nl-BE")).isEqualTo("nl");
    }
}

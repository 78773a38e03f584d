package io.parley.extraction;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts that nobody would write but that arrive, by name; each can be made of any size. */
enum HostileTexts {
    ONE_SENTENCE("the talks and the ministers of the union meet because the delegates want a deal "),
    ONE_WORD("a"),
    CAPITALISED_LETTERS("Ab"),
    DOUBLE_QUOTATION_MARKS("\""),
    QUOTATIONS_ONLY("\"we want peace,\" "),
    QUOTATIONS_NEVER_CLOSED("\u201Cwe want peace and "),
    APOSTROPHES("'"),
    POSSESSIVES("'s "),
    DIGITS("1234567890"),
    NUMBERS("12 345 "),
    SPACES(" "),
    LINE_ENDS(" \n\t\r\n"),
    STOPS("."),
    DASHES("-"),
    COMMAS(", "),
    ARABIC("\u0627\u0644\u0645\u062D\u0627\u062F\u062B\u0627\u062A \u0641\u064A \u062C\u0646\u064A\u0641 "),
    CHINESE("\u8C08\u5224\u5728\u65E5\u5185\u74E6\u6062\u590D"),
    HINDI("\u0935\u093E\u0930\u094D\u0924\u093E \u091C\u093F\u0928\u0947\u0935\u093E \u092E\u0947\u0902 "),
    CYRILLIC(
            "\u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u044B \u0432 \u0416\u0435\u043D\u0435\u0432\u0435 "),
    JOINED_EMOJI("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD83C\uDFFD"),
    COMBINING_MARKS("e\u0301\u0302\u0303"),
    LONE_SURROGATES("\uD800"),
    MARKUP("<p class=\"a\">&nbsp;<b>Talks</b></p>"),
    SAID("said said said "),
    SAID_BY_EACH_OTHER("Merkel said that Macron said that "),
    OPEN_BRACKETS("([{"),
    BRACKETS("(a [b] "),
    CAPITALISED_WORDS("United Nations Geneva Merkel "),
    NAMES_ON_LINES("United Nations\n"),
    NAMES_NOBODY_KNOWS(null),
    MONTHS("March May June "),
    DATES("12 March 2021, Monday "),
    SLASHED_DATES("1/2/3/4/"),
    ABBREVIATIONS("Mr. U.S. Dr. "),
    ONE_SENTENCE_AGAIN_AND_AGAIN("Angela Merkel told Reuters on Monday that talks in Geneva would resume. "),
    PARAGRAPHS_OF_QUOTATIONS("\"We will meet,\" Angela Merkel said on Monday in Geneva.\n\n"),
    LINKS("http://a.b/c?d=e&");

    private final String piece;

    HostileTexts(String piece) {
        this.piece = piece == null ? inventedNames() : piece;
    }

    /** About so many bytes of UTF-8. */
    String ofSize(int bytes) {
        return piece.repeat(Math.max(1, bytes / piece.getBytes(StandardCharsets.UTF_8).length));
    }

    /** Some thousand different names in sentences. */
    private static String inventedNames() {
        Random random = new Random(7);
        StringBuilder out = new StringBuilder();
        Map<Integer, String> verbs = new LinkedHashMap<>(Map.of(0, " met ", 1, " and ", 2, " of the "));
        for (int i = 0; i < 4_000; i++) {
            out.append((char) ('A' + random.nextInt(26)));
            for (int j = 0; j < 4 + random.nextInt(5); j++) {
                out.append(j % 2 == 0 ? "aeiou".charAt(random.nextInt(5)) : "bdklmnrst".charAt(random.nextInt(9)));
            }
            out.append(i % 2 == 0 ? " " : verbs.get(random.nextInt(3)));
        }
        return out.append("today. ").toString();
    }
}

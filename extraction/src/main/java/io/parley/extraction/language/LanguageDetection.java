package io.parley.extraction.language;

import io.parley.extraction.resource.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. Ordinary English is known by its function words; only other texts load and ask the
 * statistical model, which takes a second to load and forty megabytes.
 */
public final class LanguageDetection {

    private static final int SAMPLE = 2_000;
    private static final int FEWEST_WORDS = 8;
    private static final double ENGLISH_SHARE = 0.15;
    /** Enough where no other language speaks up: prose that is mostly names has few function words. */
    private static final double SPARSE_SHARE = 0.05;

    private final Set<String> englishWords = WordList.read("language/english-function-words.txt");
    private final Set<String> foreignWords = WordList.read("language/foreign-function-words.txt");
    private @Nullable LanguageDetectorModel model;

    /**
     * The ISO 639-1 code of the text's language, or ISO 639-3 where there is none.
     *
     * @param declared what the sender says; believed where the text is too short to tell
     */
    public String detect(String text, @Nullable String declared) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+", -1);
        int known = 0;
        int foreign = 0;
        int all = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                all++;
                known += englishWords.contains(word) ? 1 : 0;
                foreign += foreignWords.contains(word) ? 1 : 0;
            }
        }
        if (all < FEWEST_WORDS && declared != null) {
            return code(declared);
        }
        boolean tooShort = all < FEWEST_WORDS && sample.chars().allMatch(c -> c < 0x250);
        boolean sparse = known > foreign && known >= all * SPARSE_SHARE;
        if (all == 0 || tooShort || sparse || known >= all * ENGLISH_SHARE) {
            return "en";
        }
        return code(new LanguageDetectorME(model()).predictLanguage(sample).getLang());
    }

    private static String code(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (String iso : Locale.getISOLanguages()) {
            if (iso.equals(primary) || new Locale(iso).getISO3Language().equals(primary)) {
                return iso;
            }
        }
        return primary.equals("cmn") ? "zh" : primary;
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream in = LanguageDetection.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("model /langdetect-183.bin is not on the class path");
                }
                model = new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("model /langdetect-183.bin cannot be read", e);
            }
        }
        return model;
    }
}

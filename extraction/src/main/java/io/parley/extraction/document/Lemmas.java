package io.parley.extraction.document;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import io.parley.extraction.resource.WordMemo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dictionary forms of English words by rules and exception lists; safe for threads. */
final class Lemmas {

    private static final Map<String, String> CONTRACTED =
            Map.of("n't", "not", "'ll", "will", "'re", "be", "'ve", "have", "'m", "be", "wo", "will", "ca", "can");

    private static final List<String> TAGS = List.of("VBG", "VBZ", "VBD", "NNS", "JJS", "JJR", "RBS", "RBR");

    private static final Set<String> UNCHANGED = Set.of("PROPN", "PUNCT", "NUM", "SYM", "X", "ADP", "DET", "CCONJ");

    /** The analyser tries many endings, and the same words come again and again. */
    private final Map<String, WordMemo<String>> byTag = new HashMap<>();

    Lemmas() {
        EnglishMorphAnalyzer analyser = new EnglishMorphAnalyzer();
        for (String tag : TAGS) {
            byTag.put(tag, new WordMemo<>(word -> analyser.lemmatize(word, tag)));
        }
    }

    String of(String word, String pos) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (UNCHANGED.contains(pos) || lower.length() > 40) {
            return lower;
        }
        String contracted = CONTRACTED.get(lower);
        if (contracted != null) {
            return contracted;
        }
        String penn = penn(lower, pos);
        WordMemo<String> forms = penn == null ? null : byTag.get(penn);
        return forms == null ? lower : forms.of(lower);
    }

    /** The analyser wants Penn tags, and undoes only the ending that a tag stands for. */
    private static @Nullable String penn(String lower, String pos) {
        return switch (pos) {
            case "VERB", "AUX" -> lower.endsWith("ing") ? "VBG" : lower.endsWith("s") ? "VBZ" : "VBD";
            case "NOUN" -> "NNS";
            case "ADJ" -> lower.endsWith("st") ? "JJS" : "JJR";
            case "ADV" -> lower.endsWith("st") ? "RBS" : "RBR";
            default -> null;
        };
    }
}

package io.parley.extraction.document;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Dictionary forms of English words by rules and exception lists; safe for threads. */
final class Lemmas {

    private static final Map<String, String> CONTRACTED =
            Map.of("n't", "not", "'ll", "will", "'re", "be", "'ve", "have", "'m", "be", "wo", "will", "ca", "can");

    private static final Set<String> UNCHANGED = Set.of("PROPN", "PUNCT", "NUM", "SYM", "X", "ADP", "DET", "CCONJ");

    /** The analyser wants Penn tags; it only asks for the class and whether the form is inflected. */
    private static final Map<String, String> PENN =
            Map.of("VERB", "VBD", "AUX", "VBD", "NOUN", "NNS", "ADJ", "JJR", "ADV", "RBR");

    private final EnglishMorphAnalyzer analyser = new EnglishMorphAnalyzer();

    String of(String word, String pos) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (UNCHANGED.contains(pos) || lower.length() > 40) {
            return lower;
        }
        String contracted = CONTRACTED.get(lower);
        if (contracted != null) {
            return contracted;
        }
        String penn = PENN.get(pos);
        return penn == null ? lower : analyser.lemmatize(lower, penn);
    }
}

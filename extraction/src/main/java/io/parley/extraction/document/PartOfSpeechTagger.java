package io.parley.extraction.document;

import io.parley.extraction.resource.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's part-of-speech model, decoded greedily: with its own tagger's beam of three a sentence costs three times as
 * much, and no score got better by it (ADR 0004). For one thread.
 */
final class PartOfSpeechTagger {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", ":");
    private static final Set<String> BEHIND_NOUNS = Set.of(
            "about", "aimed", "against", "among", "at", "between", "by", "for", "from", "in", "of", "on", "over", "to",
            "toward", "towards", "under", "with", "without");

    /** Tags of words of which a language has a fixed number. */
    private static final Set<String> CLOSED = Set.of("SCONJ", "CCONJ", "ADP", "DET", "PRON", "AUX");

    private static final Set<String> FUNCTION_WORDS = WordList.read("entities/names/function-words.txt");
    private static final Set<String> INTENTS =
            Set.of("aims", "bids", "offers", "pledges", "promises", "seeks", "threatens", "vows");

    private final MaxentModel model;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    PartOfSpeechTagger(POSModel model) {
        this.model = model.getArtifact("pos.model");
        contexts = model.getFactory().getPOSContextGenerator();
        validator = model.getFactory().getSequenceValidator();
    }

    /** The tags of the words of one sentence. */
    String[] tag(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            double[] probabilities = model.eval(contexts.getContext(i, words, tags, null));
            tags[i] = model.getBestOutcome(probabilities);
            double best = -1;
            for (int outcome = 0; outcome < probabilities.length; outcome++) {
                if (probabilities[outcome] > best
                        && validator.validSequence(i, words, tags, model.getOutcome(outcome))) {
                    best = probabilities[outcome];
                    tags[i] = model.getOutcome(outcome);
                }
            }
            if (tags[i].equals("VERB") && isOpeningPlural(words, i)) {
                tags[i] = "NOUN";
            }
        }
        for (int i = 1; i < words.length; i++) {
            if (CLOSED.contains(tags[i]) && isName(words, i)) {
                tags[i] = "PROPN";
            }
        }
        for (int i = 1; i + 2 < words.length; i++) {
            if (tags[i].equals("NOUN") && isIntent(words, tags, i)) {
                tags[i] = "VERB";
            }
        }
        return tags;
    }

    /** "said Herbalife agreed": no conjunction is written with a capital within a sentence. */
    private static boolean isName(String[] words, int i) {
        String word = words[i];
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && Character.isLetter(words[i - 1].charAt(0))
                && Character.isLowerCase(words[i - 1].charAt(0))
                && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Taiwan's Foxconn aims to lower its offer": behind a name and before an infinitive, where no verb came before. */
    private static boolean isIntent(String[] words, String[] tags, int i) {
        return INTENTS.contains(words[i])
                && tags[i - 1].equals("PROPN")
                && words[i + 1].equals("to")
                && tags[i + 2].equals("VERB")
                && !Arrays.asList(tags).subList(0, i).contains("VERB")
                && !Arrays.asList(tags).subList(0, i).contains("AUX");
    }

    /** "Talks between the two sides", "Strikes by miners": no sentence begins with a verb in the third person. */
    private static boolean isOpeningPlural(String[] words, int i) {
        String word = words[i];
        return word.length() > 3
                && word.endsWith("s")
                && Character.isUpperCase(word.charAt(0))
                && (i == 0 || DASHES.contains(words[i - 1]))
                && i + 1 < words.length
                && BEHIND_NOUNS.contains(words[i + 1]);
    }
}

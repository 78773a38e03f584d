package io.parley.extraction.document;

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
        return tags;
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

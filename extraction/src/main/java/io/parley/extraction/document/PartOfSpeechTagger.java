package io.parley.extraction.document;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's part-of-speech model, decoded greedily: with its own tagger's beam of three a sentence costs three times as
 * much. For one thread.
 */
final class PartOfSpeechTagger {

    private static final int BEAM = 1;

    private final SequenceClassificationModel search;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    PartOfSpeechTagger(POSModel model) {
        MaxentModel maxent = model.getArtifact("pos.model");
        search = new BeamSearch(BEAM, maxent, 0);
        contexts = model.getFactory().getPOSContextGenerator();
        validator = model.getFactory().getSequenceValidator();
    }

    /** The tags of the words of one sentence. */
    String[] tag(String[] words) {
        Sequence best = search.bestSequence(words, null, contexts, validator);
        return best == null ? new String[0] : best.getOutcomes().toArray(String[]::new);
    }
}

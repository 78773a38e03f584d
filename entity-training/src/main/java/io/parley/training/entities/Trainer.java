package io.parley.training.entities;

import io.parley.extraction.document.Token;
import io.parley.extraction.entities.knowledge.GazetteerMatch;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.names.FeatureBuffer;
import io.parley.extraction.entities.names.Features;
import io.parley.extraction.entities.names.NameModel;
import io.parley.extraction.entities.names.Tags;
import io.parley.extraction.entities.names.TokenView;
import io.parley.extraction.entities.names.TokenViews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains the tagger; the same texts and seed give the same model. */
final class Trainer {

    private static final int BITS = 19;
    private static final int EPOCHS = 9;
    private static final long SEED = 20251008;
    /** Learners that see the sentences in other orders; their mean errs less than any of them. */
    private static final int LEARNERS = 3;

    private final Knowledge knowledge;
    private final TokenViews views;

    Trainer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.views = new TokenViews(knowledge);
    }

    NameModel train(List<LabelledText> texts) {
        return Perceptron.average(IntStream.range(0, LEARNERS)
                .mapToObj(learner -> learn(texts, new Random(SEED + learner)))
                .toList());
    }

    private Perceptron learn(List<LabelledText> texts, Random random) {
        Perceptron perceptron = new Perceptron(BITS);
        Masking masking = new Masking(random);
        List<List<GazetteerMatch>> matches = texts.stream()
                .map(text -> knowledge.gazetteer().match(text.document().text()))
                .toList();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            List<Example> examples = new ArrayList<>();
            for (int t = 0; t < texts.size(); t++) {
                boolean mask = epoch % 3 != 2;
                LabelledText text = texts.get(t);
                TokenView view = views.of(
                        text.document(), mask ? masking.some(text.document(), matches.get(t)) : matches.get(t));
                int[] gold = gold(view, text.names());
                if (mask) {
                    masking.hide(view, gold);
                }
                examples.addAll(examples(view, gold));
            }
            Collections.shuffle(examples, random);
            examples.forEach(example -> example.teach(perceptron));
        }
        return perceptron;
    }

    private static List<Example> examples(TokenView view, int[] gold) {
        List<Example> examples = new ArrayList<>();
        FeatureBuffer buffer = new FeatureBuffer(BITS);
        for (int s = 0; s < view.sentences(); s++) {
            int from = view.start(s);
            int to = view.start(s + 1);
            int[][] features = new int[to - from][];
            int[] tags = new int[to - from];
            for (int i = from; i < to; i++) {
                Features.collect(view, i, from, to, buffer);
                features[i - from] = buffer.toArray();
                tags[i - from] = gold[i];
            }
            examples.add(new Example(features, tags));
        }
        return examples;
    }

    /** The annotator's names as tags of our words; a word belongs to a name that covers its first character. */
    static int[] gold(TokenView view, List<LabelledName> names) {
        int[] gold = new int[view.size()];
        int i = 0;
        for (LabelledName name : names) {
            boolean first = true;
            while (i < view.size() && view.token(i).end() <= name.span().start()) {
                i++;
            }
            for (; i < view.size() && covers(name, view.token(i)); i++) {
                gold[i] = Tags.of(name.type(), first);
                first = false;
            }
        }
        return gold;
    }

    private static boolean covers(LabelledName name, Token token) {
        return token.start() < name.span().end();
    }

    private static final class Example {

        private final int[][] features;
        private final int[] tags;

        Example(int[][] features, int[] tags) {
            this.features = features;
            this.tags = tags;
        }

        void teach(Perceptron perceptron) {
            perceptron.learn(features, tags);
        }
    }
}

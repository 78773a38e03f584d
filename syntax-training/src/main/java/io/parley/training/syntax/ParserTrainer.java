package io.parley.training.syntax;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.syntax.MoveFeatures;
import io.parley.extraction.syntax.ParserModel;
import io.parley.extraction.syntax.ParserState;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.RelationFeatures;
import io.parley.extraction.syntax.SentenceWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Averaged perceptrons for moves and relations, with exploration of the parser's own mistakes by a dynamic oracle. */
final class ParserTrainer {

    /**
     * @param taught passes over the trees of another parser, which come first
     * @param rounds passes over the treebank
     * @param explore probability that the parser follows its own move although it is wrong
     * @param least updates of a feature without which it is dropped
     */
    record Settings(int taught, int rounds, double explore, int least) {}

    private final Settings settings;
    private final Random random = new Random(20261126);
    private final GrowingWeights moves;
    private final GrowingWeights relations;
    private final Features features = new Features();
    private final float[] scores = new float[ParserState.MOVES];
    private final float[] labels = new float[Relation.values().length];

    ParserTrainer(Settings settings) {
        this(settings, new GrowingWeights(ParserState.MOVES), new GrowingWeights(Relation.values().length));
    }

    private ParserTrainer(Settings settings, GrowingWeights moves, GrowingWeights relations) {
        this.settings = settings;
        this.moves = moves;
        this.relations = relations;
    }

    /** Another that has learnt the same so far. */
    ParserTrainer copy() {
        return new ParserTrainer(settings, moves.copy(), relations.copy());
    }

    /** Learns from trees of another parser. */
    ParserTrainer taught(List<Example> examples) {
        return learn(examples, examples.isEmpty() ? 0 : settings.taught());
    }

    /** Learns from a treebank. */
    ParserTrainer trained(List<Example> examples) {
        return learn(examples, settings.rounds());
    }

    private ParserTrainer learn(List<Example> examples, int rounds) {
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                sentence(example);
            }
            System.err.printf("round %d over %d sentences%n", round + 1, order.size());
        }
        return this;
    }

    /** A model file of what was learnt. */
    byte[] model() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParserModel.write(out, moves.averaged(settings.least()), relations.averaged(settings.least()));
        return out.toByteArray();
    }

    private void sentence(Example example) {
        SentenceWords words = new SentenceWords(example.tokens());
        ParserState state = new ParserState(example.size());
        while (!state.isFinished()) {
            int move = move(state, words, example);
            int relation = 0;
            if (move != ParserState.SHIFT) {
                relation = relation(state, words, example, state.headOf(move), state.stack(0));
            }
            state.make(move, relation);
        }
    }

    private int move(ParserState state, SentenceWords words, Example example) {
        MoveFeatures.extract(state, words, features);
        moves.sum(features, scores);
        int best = -1;
        int right = -1;
        int least = Integer.MAX_VALUE;
        int[] costs = new int[ParserState.MOVES];
        for (int m = 0; m < ParserState.MOVES; m++) {
            if (state.allows(m)) {
                costs[m] = Oracle.cost(state, m, example.heads());
                best = best < 0 || scores[m] > scores[best] ? m : best;
                if (costs[m] < least || (costs[m] == least && scores[m] > scores[right])) {
                    least = costs[m];
                    right = m;
                }
            }
        }
        moves.tick();
        if (costs[best] > least) {
            moves.update(features, right, best);
            return random.nextDouble() < settings.explore() ? best : right;
        }
        return best;
    }

    /** Right arcs teach their relation; of wrong ones the parser takes what it thinks, as it will. */
    private int relation(ParserState state, SentenceWords words, Example example, int head, int dependent) {
        if (head == words.size) {
            return Relation.ROOT.code();
        }
        RelationFeatures.extract(state, words, head, dependent, features);
        relations.sum(features, labels);
        int best = Relation.ROOT.code() + 1;
        for (int l = best + 1; l < labels.length; l++) {
            best = labels[l] > labels[best] ? l : best;
        }
        relations.tick();
        if (example.heads()[dependent] != head) {
            return best;
        }
        int right = example.relations().get(dependent).code();
        if (best != right) {
            relations.update(features, right, best);
        }
        return right;
    }
}

package io.parley.extraction.syntax;

import io.parley.extraction.attribution.sequence.Features;
import io.parley.extraction.document.Token;
import java.util.List;

/**
 * Parses sentences greedily in linear time: one move per look at the state, the relation of each arc chosen when its
 * dependent is complete. Trained by {@code syntax-training} (ADR 0016). Safe for threads, deterministic.
 */
public final class DependencyParser {

    /** Longer ones are lists and tables; a tree of them would be noise. */
    public static final int LONGEST_SENTENCE = 200;

    private final Weights moves;
    private final Weights relations;

    public DependencyParser(Weights moves, Weights relations) {
        this.moves = moves;
        this.relations = relations;
    }

    /** The trained parser of English. */
    public static DependencyParser load() {
        return ParserModel.load();
    }

    /** The tree of a sentence; one of more than {@link #LONGEST_SENTENCE} tokens, or none, stays unparsed. */
    public SyntaxTree parse(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > LONGEST_SENTENCE) {
            return SyntaxTree.unparsed(tokens.size());
        }
        SentenceWords words = new SentenceWords(tokens);
        ParserState state = new ParserState(words.size);
        Features features = new Features();
        float[] scores = new float[ParserState.MOVES];
        float[] labels = new float[Relation.values().length];
        while (!state.isFinished()) {
            int move = best(state, words, features, scores);
            int relation = move == ParserState.SHIFT
                    ? 0
                    : relation(state, words, state.headOf(move), state.stack(0), features, labels);
            state.make(move, relation);
        }
        return state.tree(tokens);
    }

    private int best(ParserState state, SentenceWords words, Features features, float[] scores) {
        int only = -1;
        int count = 0;
        for (int m = 0; m < ParserState.MOVES; m++) {
            if (state.allows(m)) {
                only = m;
                count++;
            }
        }
        if (count == 1) {
            return only;
        }
        MoveFeatures.extract(state, words, features);
        moves.sum(features, scores);
        int best = -1;
        for (int m = 0; m < ParserState.MOVES; m++) {
            if (state.allows(m) && (best < 0 || scores[m] > scores[best])) {
                best = m;
            }
        }
        return best;
    }

    private int relation(
            ParserState state, SentenceWords words, int head, int dependent, Features features, float[] labels) {
        if (head == words.size) {
            return Relation.ROOT.code();
        }
        RelationFeatures.extract(state, words, head, dependent, features);
        relations.sum(features, labels);
        int best = Relation.ROOT.code() + 1;
        for (int l = best + 1; l < labels.length; l++) {
            if (labels[l] > labels[best]) {
                best = l;
            }
        }
        return best;
    }
}

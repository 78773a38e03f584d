package io.parley.training.syntax;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Carries the heads of a treebank's tokens over to those of the engine, which keeps "didn't" whole and parts some words
 * with hyphens: several of the treebank's tokens in one take the head of the first whose head lies outside, the parts of
 * one hang on the last.
 */
final class Alignment {

    private static final int ROOT = -1;

    private final String text;
    private final List<Token> tokens;
    private final List<Span> gold;
    private final int[] at;

    Alignment(String text, Sentence sentence, List<Span> gold) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.gold = gold;
        this.at = new int[gold.size()];
        int j = 0;
        for (int i = 0; i < at.length; i++) {
            while (j + 1 < tokens.size() && tokens.get(j).end() < gold.get(i).end()) {
                j++;
            }
            at[i] = j;
        }
    }

    /** The sentence with its heads carried over; empty if they would form a circle. */
    Optional<Example> with(int[] heads, List<String> labels) {
        int[] carried = new int[tokens.size()];
        Relation[] relations = new Relation[tokens.size()];
        boolean[] done = new boolean[tokens.size()];
        for (int i = 0; i < at.length; i++) {
            int head = heads[i] == ROOT ? tokens.size() : at[heads[i]];
            if (!done[at[i]] && head != at[i]) {
                done[at[i]] = true;
                carried[at[i]] = head;
                relations[at[i]] = Relation.of(labels.get(i));
            }
        }
        for (int j = tokens.size() - 1; j >= 0; j--) {
            if (!done[j]) {
                carried[j] = whole(j);
                relations[j] = Relation.COMPOUND;
            }
        }
        boolean tree = Arrays.stream(carried).filter(h -> h == tokens.size()).count() == 1 && !hasCircle(carried);
        return tree
                ? Optional.of(new Example(text, tokens, carried, new ArrayList<>(List.of(relations))))
                : Optional.empty();
    }

    /** The last part of the word that a token is a part of. */
    private int whole(int token) {
        for (int i = 0; i < at.length; i++) {
            if (gold.get(i).start() < tokens.get(token).end()
                    && tokens.get(token).start() < gold.get(i).end()) {
                return at[i];
            }
        }
        return token;
    }

    private static boolean hasCircle(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int steps = 0;
            for (int h = i; h < heads.length; h = heads[h]) {
                if (steps++ > heads.length) {
                    return true;
                }
            }
        }
        return false;
    }
}

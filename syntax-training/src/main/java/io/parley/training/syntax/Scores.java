package io.parley.training.syntax;

import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.Locale;

/** How many heads and relations are right, over all and by relation. */
final class Scores {

    private int tokens;
    private int heads;
    private int both;
    private final int[] gold = new int[Relation.values().length];
    private final int[] found = new int[Relation.values().length];
    private final int[] right = new int[Relation.values().length];

    void add(Example example, SyntaxTree tree) {
        for (int i = 0; i < example.size(); i++) {
            Relation is = example.relations().get(i);
            Relation given = tree.relation(i);
            int head = tree.head(i) == SyntaxTree.NO_HEAD ? example.size() : tree.head(i);
            tokens++;
            gold[is.code()]++;
            found[given.code()]++;
            if (head == example.heads()[i]) {
                heads++;
                if (is == given) {
                    both++;
                    right[is.code()]++;
                }
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "tokens %d  UAS %.4f  LAS %.4f%n",
                tokens,
                (double) heads / tokens,
                (double) both / tokens));
        for (Relation relation : Relation.values()) {
            int r = relation.code();
            if (gold[r] > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "%-14s gold %5d  P %.3f  R %.3f  F1 %.3f%n",
                        relation.label(),
                        gold[r],
                        (double) right[r] / Math.max(1, found[r]),
                        (double) right[r] / gold[r],
                        2.0 * right[r] / Math.max(1, gold[r] + found[r])));
            }
        }
        return out.toString();
    }
}

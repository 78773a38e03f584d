package io.parley.extraction.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The dependencies of one sentence; tokens are numbered from 0 within it. Immutable. */
public final class SyntaxTree {

    /** The head of the word that depends on nothing. */
    public static final int NO_HEAD = -1;

    private static final Relation[] RELATIONS = Relation.values();

    private final int[] heads;
    private final byte[] relations;
    private final int[][] children;
    private final int[] first;
    private final int[] last;

    /**
     * Takes heads and the ordinals of relations.
     *
     * @throws IllegalArgumentException if the heads hold a circle or the lengths differ
     */
    public SyntaxTree(int[] heads, byte[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = children(heads);
        this.first = new int[heads.length];
        this.last = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            first[i] = i;
            last[i] = i;
        }
        spread();
    }

    /** A tree of a sentence that was not parsed: every word stands alone. */
    public static SyntaxTree unparsed(int size) {
        int[] heads = new int[size];
        byte[] relations = new byte[size];
        Arrays.fill(heads, NO_HEAD);
        Arrays.fill(relations, (byte) Relation.DEP.code());
        return new SyntaxTree(heads, relations);
    }

    private static int[][] children(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head != NO_HEAD) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != NO_HEAD) {
                children[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return children;
    }

    private void spread() {
        for (int i = 0; i < heads.length; i++) {
            int steps = 0;
            for (int above = heads[i]; above != NO_HEAD; above = heads[above]) {
                first[above] = Math.min(first[above], i);
                last[above] = Math.max(last[above], i);
                if (steps++ > heads.length) {
                    throw new IllegalArgumentException("the heads of the words hold a circle");
                }
            }
        }
    }

    /** Number of tokens. */
    public int size() {
        return heads.length;
    }

    /** The token that this one depends on, or {@link #NO_HEAD}. */
    public int head(int token) {
        return heads[token];
    }

    public Relation relation(int token) {
        return RELATIONS[relations[token]];
    }

    /** The tokens that depend on this one directly, in order of text; not to be changed. */
    public int[] children(int token) {
        return children[token];
    }

    /** The first token of all that depends on this one, itself included. */
    public int first(int token) {
        return first[token];
    }

    /** The last token of all that depends on this one, itself included (not exclusive). */
    public int last(int token) {
        return last[token];
    }

    /** The first child with the relation, or {@link #NO_HEAD}. */
    public int child(int token, Relation relation) {
        for (int child : children[token]) {
            if (relations[child] == relation.code()) {
                return child;
            }
        }
        return NO_HEAD;
    }

    /** The children with the relation, in order of text. */
    public List<Integer> childrenBy(int token, Relation relation) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[token]) {
            if (relations[child] == relation.code()) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether the token is the other or depends on it, however far down. */
    public boolean isWithin(int token, int ancestor) {
        for (int at = token; at != NO_HEAD; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}

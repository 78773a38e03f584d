package io.parley.extraction.syntax;

import io.parley.extraction.document.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence while it is parsed by the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose
 * head is still open, the words ahead, and the arcs so far. The root stands behind the last word; it takes one dependent.
 */
public final class ParserState {

    /** Takes the next word onto the stack. */
    public static final int SHIFT = 0;
    /** The top of the stack depends on the next word. */
    public static final int LEFT = 1;
    /** The top of the stack depends on the word below it. */
    public static final int RIGHT = 2;

    /** Number of moves. */
    public static final int MOVES = 3;

    private final int size;
    private final int none;
    private final int[] stack;
    private int depth;
    private int next;
    final int[] heads;
    final byte[] relations;
    /** The outermost and the second outermost dependents to either side. */
    final int[] left;

    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** Sets of relations that a word's dependents have, as bits. */
    final long[] leftRelations;

    final long[] rightRelations;

    public ParserState(int words) {
        size = words;
        none = words + 1;
        stack = new int[words];
        heads = new int[words];
        relations = new byte[words];
        Arrays.fill(heads, none);
        left = filled();
        left2 = filled();
        right = filled();
        right2 = filled();
        leftCount = new int[words + 2];
        rightCount = new int[words + 2];
        leftRelations = new long[words + 2];
        rightRelations = new long[words + 2];
    }

    private int[] filled() {
        int[] values = new int[size + 2];
        Arrays.fill(values, none);
        return values;
    }

    /** The word at a depth of the stack, 0 the top. */
    public int stack(int at) {
        return at < depth ? stack[depth - 1 - at] : none;
    }

    public int depth() {
        return depth;
    }

    /** The word that comes next plus an offset; the root is behind the last word. */
    public int ahead(int offset) {
        return next + offset <= size ? next + offset : none;
    }

    public boolean isFinished() {
        return depth == 0 && next == size;
    }

    /** Whether a move can be made now. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    /** The word that a move makes the head of the top of the stack. */
    public int headOf(int move) {
        return move == LEFT ? next : stack(1);
    }

    /** Makes a move; the relation is that of the arc which LEFT and RIGHT make. */
    public void make(int move, int relation) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[depth - 1];
        int head = headOf(move);
        depth--;
        heads[dependent] = head;
        relations[dependent] = (byte) relation;
        if (move == LEFT) {
            left2[head] = left[head];
            left[head] = dependent;
            leftCount[head]++;
            leftRelations[head] |= 1L << relation;
        } else {
            right2[head] = right[head];
            right[head] = dependent;
            rightCount[head]++;
            rightRelations[head] |= 1L << relation;
        }
    }

    /** The tree when all is done, mended. */
    SyntaxTree tree(List<Token> tokens) {
        int[] found = heads.clone();
        for (int i = 0; i < size; i++) {
            found[i] = found[i] == size ? SyntaxTree.NO_HEAD : found[i];
        }
        Mending.mend(tokens, found, relations);
        return new SyntaxTree(found, relations);
    }
}

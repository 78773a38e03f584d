package io.parley.extraction.dates;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from the words around a date whether it lies behind or ahead of the publication. */
final class TenseReader {

    /** So many words before a date a noun or adjective still speaks for it. */
    private static final int NEAR = 6;

    private static final int REACH = 15;

    private final TenseWords words = TenseWords.load();
    private final VerbTense verbs = new VerbTense(words);
    private final HiddenVerb hidden = new HiddenVerb(words);

    Direction read(Sentence sentence, Span date) {
        List<Token> tokens = sentence.tokens();
        int first = Beside.index(tokens, date.start());
        int after = Beside.index(tokens, date.end());
        Direction owned = owned(tokens, after);
        return owned != null ? owned : byPreposition(tokens, first, after);
    }

    /** "Friday's deadline", "Friday's bombing". */
    private @Nullable Direction owned(List<Token> tokens, int after) {
        boolean possessive = Beside.isPossessive(tokens, after);
        String noun = Beside.word(tokens, possessive ? after + 1 : after);
        if (words.has("AHEAD_NOUN", noun)) {
            return Direction.AHEAD;
        }
        return possessive && words.has("BEHIND_NOUN", noun) ? Direction.BEHIND : null;
    }

    private Direction byPreposition(List<Token> tokens, int first, int after) {
        int at = first - 1;
        String before = Beside.word(tokens, at);
        if (words.has("BEHIND_BEFORE", before)) {
            return Direction.BEHIND;
        }
        if (before.equals("for") && !Beside.isPossessive(tokens, after)) {
            return Direction.AHEAD;
        }
        if (words.has("UNTIL", before)) {
            return verbs.hasLasted(tokens, at) ? Direction.BEHIND : Direction.AHEAD;
        }
        Direction governed = byVerb(tokens, first, after);
        boolean open = governed == Direction.UNTOLD || verbs.wantsMore(tokens, at);
        return words.has("AHEAD_BEFORE", before) && open ? Direction.AHEAD : governed;
    }

    private Direction byVerb(List<Token> tokens, int first, int after) {
        Direction right = rightwards(tokens, after);
        Direction left = leftwards(tokens, first, right != null);
        if (left != null) {
            return left;
        }
        return right == null ? Direction.UNTOLD : right;
    }

    /** The verb before the date that governs it, or a noun that the date belongs to ("ahead of a rally on Saturday"). */
    private @Nullable Direction leftwards(List<Token> tokens, int date, boolean verbAfter) {
        for (int i = date - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.text().equals(";") || token.text().equals(":") || (verbAfter && isNewClause(tokens, i))) {
                return null;
            }
            Direction link = date - i <= NEAR ? link(tokens, i, date) : null;
            if (link != null) {
                return link;
            }
            if (words.has("PRESENT_FORM", Beside.word(tokens, i)) || hidden.is(tokens, i)) {
                return Direction.AHEAD;
            }
            if (token.pos().equals("AUX") && words.has("MODAL", Beside.word(tokens, i))) {
                return verbs.ofModal(tokens, i);
            }
            boolean auxiliary = token.pos().equals("AUX") && !verbs.isAuxiliary(tokens, i, date);
            if ((token.pos().equals("VERB") && !verbs.isNominal(tokens, i)) || auxiliary) {
                return verbs.direction(tokens, i);
            }
        }
        return null;
    }

    /** ", and", ", but": what stands before it is told of another time. */
    private static boolean isNewClause(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).pos().equals("CCONJ")
                && tokens.get(at - 1).text().equals(",");
    }

    private @Nullable Direction link(List<Token> tokens, int at, int date) {
        Token token = tokens.get(at);
        boolean adjective = token.pos().equals("ADJ")
                || (at > 0
                        && tokens.get(at - 1).lemma().equals("be")
                        && !token.pos().equals("ADP"));
        if (adjective && words.has("AHEAD_ADJ", token.lemma())) {
            return Direction.AHEAD;
        }
        boolean hour = words.has("TIME_NOUN", Beside.word(tokens, at + 1));
        if (at + 1 < date && !hour && words.has("AHEAD_LINK", token.lemma())) {
            return Direction.AHEAD;
        }
        boolean afterIt = at + 1 < date && words.has("BEHIND_LINK", token.lemma());
        return afterIt ? Direction.BEHIND : null;
    }

    private @Nullable Direction rightwards(List<Token> tokens, int from) {
        Direction participle = null;
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (words.has("MODAL", token.lemma())) {
                return verbs.ofModal(tokens, i);
            }
            if (token.pos().equals("VERB") && !verbs.isNominal(tokens, i)) {
                Direction direction = verbs.direction(tokens, i);
                if (!verbs.isReduced(tokens, i, from)) {
                    return direction;
                }
                participle = participle == null ? direction : participle;
            }
        }
        return participle;
    }
}

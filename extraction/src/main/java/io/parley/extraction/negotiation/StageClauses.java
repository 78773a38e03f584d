package io.parley.extraction.negotiation;

import io.parley.extraction.actors.WordClass;
import io.parley.extraction.clauses.Argument;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.negotiation.StageWording.Kind;
import io.parley.extraction.negotiation.StageWording.Sign;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clause that is told as a fact tells of the stage: "talks between the two firms on a merger of their networks collapsed",
 * "the accord, which both sides signed". Wordings find only what stands close together.
 */
final class StageClauses {

    private static final Sign FAILED = new Sign(Kind.BREAKDOWN, 7);
    private static final Sign STOPPED = new Sign(Kind.BREAKDOWN, 6);
    private static final Sign CONCLUDED = new Sign(Kind.AGREEMENT, 6);
    private static final Sign RATIFIED = new Sign(Kind.AGREEMENT, 5);

    private static final Set<WordClass> TALKS = EnumSet.of(WordClass.TALKS);
    private static final Set<WordClass> DEAL = EnumSet.of(WordClass.DEAL);
    private static final Set<WordClass> JOINT = EnumSet.of(WordClass.TALKS, WordClass.DEAL, WordClass.TAKEOVER);

    private static final Set<String> FAILURES = Set.of("failure", "collapse", "breakdown");

    /** A sign with the words that tell it. */
    record Found(Sign sign, Span span) {}

    /** Where so many characters lie between a verb and its noun, the tree is not to be relied on. */
    private static final int FARTHEST = 120;

    private StageClauses() {}

    /** The signs of a sentence. */
    static List<Found> in(Sentence sentence, int number, Reading reading) {
        List<Found> found = new ArrayList<>();
        for (Clause clause : reading.clauses().inSentence(number)) {
            StageVerb verb =
                    clause.kind() == Clause.Kind.VERB && clause.isAsserted() ? StageVerb.of(clause.lemma()) : null;
            Found sign = verb == null ? null : sign(clause, verb, sentence);
            if (sign != null) {
                found.add(sign);
            }
        }
        for (int noun = 0; noun < sentence.tokens().size(); noun++) {
            Found failure = failure(sentence, noun, reading.tree(number), reading);
            if (failure != null) {
                found.add(failure);
            }
        }
        return found;
    }

    /** "The failure of the proposed 10 billion euro deal is a blow". */
    private static @Nullable Found failure(Sentence sentence, int noun, SyntaxTree tree, Reading reading) {
        Token token = sentence.tokens().get(noun);
        boolean fails = FAILURES.contains(token.lemma())
                && token.pos().equals("NOUN")
                && reading.clauses().standing(token.start()).isAsserted();
        if (!fails) {
            return null;
        }
        for (int child : tree.children(noun)) {
            int mark = tree.child(child, Relation.CASE);
            boolean of = mark != SyntaxTree.NO_HEAD
                    && sentence.tokens().get(mark).lemma().equals("of");
            Token what = sentence.tokens().get(child);
            if (of && isOf(what, JOINT) && what.end() - token.start() <= FARTHEST) {
                return new Found(FAILED, new Span(token.start(), what.end()));
            }
        }
        return null;
    }

    private static @Nullable Found sign(Clause clause, StageVerb verb, Sentence sentence) {
        List<Argument> undergoing = clause.affected();
        return switch (verb) {
            case COLLAPSE -> found(FAILED, clause, clause.passive() ? undergoing : both(clause), JOINT, sentence);
            case STOP -> found(STOPPED, clause, undergoing, TALKS, sentence);
            case CONCLUDE -> found(CONCLUDED, clause, undergoing, DEAL, sentence);
            case RATIFY -> found(RATIFIED, clause, undergoing, DEAL, sentence);
            default -> null;
        };
    }

    private static List<Argument> both(Clause clause) {
        List<Argument> all = new ArrayList<>(clause.subjects());
        all.addAll(clause.objects());
        return all;
    }

    private static @Nullable Found found(
            Sign sign, Clause clause, List<Argument> arguments, Set<WordClass> wanted, Sentence sentence) {
        for (Argument argument : arguments) {
            if (isOf(sentence.tokens().get(argument.token()), wanted)) {
                Span first = argument.head();
                Span second = clause.predicate();
                Span words = new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
                return words.length() > FARTHEST ? null : new Found(sign, words);
            }
        }
        return null;
    }

    private static boolean isOf(Token noun, Set<WordClass> wanted) {
        return noun.pos().equals("NOUN") && WordClass.of(noun).stream().anyMatch(wanted::contains);
    }
}

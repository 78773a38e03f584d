package io.parley.extraction.positions;

import io.parley.extraction.clauses.Clause;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence with their tree: who governs whom, what denies it. Tokens are counted from 0. */
record Words(int sentence, List<Token> tokens, SyntaxTree tree) {

    static final int NONE = SyntaxTree.NO_HEAD;

    private static final Set<String> DENYING =
            Set.of("not", "never", "no", "neither", "nobody", "none", "nor", "hardly", "without", "cannot");

    Words {
        tokens = List.copyOf(tokens);
    }

    static Words of(Reading reading, int sentence) {
        Sentence found = reading.document().sentences().get(sentence);
        return new Words(sentence, found.tokens(), reading.tree(sentence));
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String lemma(int i) {
        return tokens.get(i).lemma();
    }

    String form(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    String pos(int i) {
        return tokens.get(i).pos();
    }

    Relation relation(int i) {
        return tree.relation(i);
    }

    boolean isNoun(int i) {
        return pos(i).equals("NOUN") || pos(i).equals("PROPN");
    }

    /** The clause whose predicate the word is; null if it is none. */
    @Nullable
    Clause clauseAt(int i, Reading reading) {
        for (Clause clause : reading.clauses().inSentence(sentence)) {
            if (clause.token() == i) {
                return clause;
            }
        }
        return null;
    }

    /** The preposition that joins a word to its head, or {@link #NONE}. */
    int caseOf(int i) {
        int found = tree.child(i, Relation.CASE);
        return found == NONE ? tree.child(i, Relation.MARK) : found;
    }

    /** Whether the word itself is denied: "will not", "has never", "no question". */
    boolean isDenied(int i) {
        if (isNegative(i) && !pos(i).equals("NOUN")) {
            return true;
        }
        for (int child : tree.children(i)) {
            Relation relation = relation(child);
            boolean beside = relation == Relation.ADVMOD
                    || relation == Relation.AUX
                    || relation == Relation.AUX_PASS
                    || relation == Relation.COP
                    || relation == Relation.DET
                    || relation == Relation.CC;
            boolean subject = (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS)
                    && (isNegative(child) || hasNo(child));
            if ((beside && isNegative(child)) || subject) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNo(int noun) {
        for (int child : tree.children(noun)) {
            if (relation(child) == Relation.DET
                    && (form(child).equals("no") || form(child).equals("neither"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegative(int i) {
        String form = form(i);
        return DENYING.contains(form) || form.endsWith("n't");
    }

    /** The last token that lies in the span, or {@link #NONE}. */
    int lastWithin(Span span) {
        int last = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            if (span.contains(tokens.get(i).span())) {
                last = i;
            }
        }
        return last;
    }

    Span span(int from, int to) {
        return new Span(token(from).start(), token(to).end());
    }
}
